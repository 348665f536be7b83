using System.Collections.Frozen;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using Lucene.Net.Analysis;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// What kind of thing everyday words name (<c>data/kinds-of-words.yaml</c>): a pistol is a weapon, a niece a relative. A
/// question and a provision with no word in common may speak of the same kinds of things.
/// </summary>
public sealed class WordKinds
{
    private const string FileName = "kinds-of-words.yaml";
    private readonly Dictionary<string, SortedSet<string>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);

    private WordKinds(IEnumerable<(string Kind, string Word)> words, string hash)
    {
        Hash = hash;
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        foreach (var (kind, word) in words)
        {
            var term = QuestionWords.Telling(analyzer.Words(word));
            if (term.Count == 0)
                continue;
            _words.UnionWith(term);
            _longestFrom[term[0]] = Math.Max(_longestFrom.GetValueOrDefault(term[0]), term.Count);
            var key = string.Join(' ', term);
            if (!_kinds.TryGetValue(key, out var kinds))
                _kinds.Add(key, kinds = new SortedSet<string>(StringComparer.Ordinal));
            kinds.Add(kind);
        }
    }

    /// <summary>No kinds.</summary>
    public static WordKinds None { get; } = new([], string.Empty);

    /// <summary>Fingerprint of the file.</summary>
    internal string Hash { get; }

    /// <summary>Reads the file of a data folder, reporting its errors; none where there is none.</summary>
    public static WordKinds Read(DataFolder data, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Find(FileName) is not { } file)
            return None;
        var words = YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map
            ? map.Keys.SelectMany(k => map.Texts(k).Select(w => (k.Replace(' ', '-'), w.Value))).ToList()
            : [];
        return new WordKinds(words, ContentHash.OfBytes(File.ReadAllBytes(file.FullPath)).ToString());
    }

    /// <summary>Whether a word stands in any entry.</summary>
    internal bool Knows(string word) => _words.Contains(word);

    /// <summary>The kinds of one analysed word, in order.</summary>
    internal IReadOnlySet<string> Of(string word) => _kinds.TryGetValue(word, out var kinds) ? kinds : FrozenSet<string>.Empty;

    /// <summary>The kinds of analysed words, alone and as terms of several words, in order.</summary>
    internal IReadOnlySet<string> Of(IReadOnlyList<string> words)
    {
        SortedSet<string>? found = null;
        foreach (var (_, run) in words.Runs(1, w => _longestFrom.GetValueOrDefault(w, 1)))
        {
            if (_kinds.TryGetValue(run, out var kinds))
                (found ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(kinds);
        }

        return found ?? (IReadOnlySet<string>)FrozenSet<string>.Empty;
    }
}
