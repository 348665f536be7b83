using System.Collections.Frozen;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>
/// What kind of thing everyday words name (<c>data/kinds-of-words.yaml</c>): a pistol is a weapon, a niece a relative. A
/// question and a provision with no word in common may speak of the same kinds of things.
/// </summary>
internal sealed class WordKinds
{
    private const string FileName = "kinds-of-words.yaml";
    private readonly Dictionary<string, SortedSet<string>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);

    /// <summary>Makes them of kinds, each with an analysed term that is of it.</summary>
    public WordKinds(IEnumerable<(string Kind, string Term)> listed)
    {
        foreach (var (kind, term) in listed)
            Add(kind, QuestionWords.Telling(term.Split(' ')));
    }

    /// <summary>Reads the file of a data folder, reporting its errors: kinds, each with a word that is of it.</summary>
    public static IReadOnlyList<(string Kind, string Word)> Read(DataFolder data, DiagnosticBag diagnostics) =>
        data.Find(FileName) is { } file && YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map
            ? [.. map.Keys.SelectMany(k => map.Texts(k).Select(w => (k.Replace(' ', '-'), w.Value)))]
            : [];

    /// <summary>Fingerprint of the file; empty where there is none.</summary>
    public static string HashOf(DataFolder data) => data.Find(FileName)?.Hash().ToString() ?? string.Empty;

    /// <summary>Whether a word stands in any entry.</summary>
    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The kinds of one analysed word, in order.</summary>
    public IReadOnlySet<string> Of(string word) => _kinds.TryGetValue(word, out var kinds) ? kinds : FrozenSet<string>.Empty;

    /// <summary>The kinds of analysed words, alone and as terms of several words, in order.</summary>
    public IReadOnlySet<string> Of(IReadOnlyList<string> words)
    {
        SortedSet<string>? found = null;
        foreach (var (_, run) in words.Runs(1, _longestFrom.GetValueOrDefault))
        {
            if (_kinds.TryGetValue(run, out var kinds))
                (found ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(kinds);
        }

        return found ?? (IReadOnlySet<string>)FrozenSet<string>.Empty;
    }

    private void Add(string kind, List<string> term)
    {
        _words.UnionWith(term);
        _longestFrom[term[0]] = Math.Max(_longestFrom.GetValueOrDefault(term[0]), term.Count);
        var key = string.Join(' ', term);
        if (!_kinds.TryGetValue(key, out var kinds))
            _kinds.Add(key, kinds = new SortedSet<string>(StringComparer.Ordinal));
        kinds.Add(kind);
    }
}
