using System.Collections.Concurrent;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>
/// How people who don't know the law would ask for its provisions: <c>data/plain-words/pk/ppc-1860.yaml</c> has the paths
/// of that statute's provisions, each with phrases. They are indexed beside the provision, as in document expansion
/// (Nogueira and others 2019), and are no part of the law: changing them makes no review stale.
/// </summary>
public sealed class PlainWords
{
    private const string Folder = "plain-words";
    private readonly Dictionary<string, DataFile> _files;
    private readonly ConcurrentDictionary<StatuteId, string> _hashes = new();

    private PlainWords(IEnumerable<DataFile> files) =>
        _files = files.ToDictionary(f => Path.ChangeExtension(f.Name[(Folder.Length + 1)..], null), StringComparer.Ordinal);

    /// <summary>No plain words.</summary>
    public static PlainWords None { get; } = new([]);

    /// <summary>The plain words of a data folder. A file is read when its statute is indexed.</summary>
    public static PlainWords In(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new PlainWords(data.Files(Folder));
    }

    /// <summary>Reports files that can't be read or are about no statute, and entries that are about no provision.</summary>
    public void Check(LawBook law, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var (name, file) in _files)
        {
            if (StatuteId.TryParse(name, null, out var statute) && law.Find(statute) is { } known)
                CheckEntries(file, known, diagnostics);
            else
                diagnostics.Error("CE0112", new SourceSpan(file.Name, 0, 0), "The file is named after no statute of the law book.", Suggestions.DidYouMean(name, law.Statutes.Select(s => s.Id.ToString())));
        }
    }

    /// <summary>The phrases for a statute's provisions, by path.</summary>
    /// <exception cref="InputException">The file has errors.</exception>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Of(StatuteId statute)
    {
        var diagnostics = new DiagnosticBag();
        var phrases = _files.TryGetValue(statute.ToString(), out var file) && YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map
            ? map.Keys.Distinct(StringComparer.Ordinal).ToDictionary(k => k, k => (IReadOnlyList<string>)[.. map.Texts(k).Select(t => t.Value)], StringComparer.Ordinal)
            : [];
        diagnostics.ThrowIfErrors();
        return phrases;
    }

    /// <summary>Fingerprint of all that is said for a statute.</summary>
    internal string HashOf(StatuteId statute) => _hashes.GetOrAdd(
        statute, s => _files.TryGetValue(s.ToString(), out var file) ? ContentHash.OfBytes(File.ReadAllBytes(file.FullPath)).ToString() : string.Empty);

    private static void CheckEntries(DataFile file, Statute statute, DiagnosticBag diagnostics)
    {
        if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is not { } map)
            return;
        var paths = statute.Provisions.Select(p => p.Id.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in map.Keys)
        {
            map.Texts(path);
            if (!paths.Contains(path))
                diagnostics.Error("CE0113", map.WhereOf(path), $"{statute.ShortTitle} has no provision '{path}'.", Suggestions.DidYouMean(path, paths));
        }
    }
}
