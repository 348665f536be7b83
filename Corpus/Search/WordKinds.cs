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
    private readonly Lazy<Entries> _entries;

    private WordKinds(IReadOnlyList<(string Kind, string Word)> words, string hash)
    {
        Hash = hash;
        _entries = new Lazy<Entries>(() => new Entries(words));
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
    internal bool Knows(string word) => _entries.Value.Words.Contains(word);

    /// <summary>The kinds of one analysed word, in order.</summary>
    internal IReadOnlySet<string> Of(string word) => _entries.Value.Kinds.TryGetValue(word, out var kinds) ? kinds : FrozenSet<string>.Empty;

    /// <summary>The kinds of analysed words, alone and as terms of several words, in order.</summary>
    internal IReadOnlySet<string> Of(IReadOnlyList<string> words)
    {
        var entries = _entries.Value;
        SortedSet<string>? found = null;
        foreach (var (_, run) in words.Runs(1, w => entries.LongestFrom.GetValueOrDefault(w, 1)))
        {
            if (entries.Kinds.TryGetValue(run, out var kinds))
                (found ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(kinds);
        }

        return found ?? (IReadOnlySet<string>)FrozenSet<string>.Empty;
    }

    /// <summary>Takes the entries apart, which else the first question waits for.</summary>
    internal void Prepare() => _ = _entries.Value;

    /// <summary>The entries as the index knows words.</summary>
    private sealed class Entries
    {
        public Entries(IReadOnlyList<(string Kind, string Word)> words)
        {
            using var analyzer = new LegalAnalyzer(isStemmed: true);
            foreach (var (kind, word) in words)
            {
                var term = QuestionWords.Telling(analyzer.Words(word));
                if (term.Count > 0)
                    Add(kind, term);
            }
        }

        /// <summary>The kinds of each term.</summary>
        public Dictionary<string, SortedSet<string>> Kinds { get; } = new(StringComparer.Ordinal);

        /// <summary>All words of the terms.</summary>
        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

        /// <summary>How many words the longest term has that begins with a word.</summary>
        public Dictionary<string, int> LongestFrom { get; } = new(StringComparer.Ordinal);

        private void Add(string kind, List<string> term)
        {
            Words.UnionWith(term);
            LongestFrom[term[0]] = Math.Max(LongestFrom.GetValueOrDefault(term[0]), term.Count);
            var key = string.Join(' ', term);
            if (!Kinds.TryGetValue(key, out var kinds))
                Kinds.Add(key, kinds = new SortedSet<string>(StringComparer.Ordinal));
            kinds.Add(kind);
        }
    }
}
