namespace ComplianceEngine.Corpus.Search;

/// <summary>The synonyms in the form that the index knows words by: analysed, and found by their first word.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _others = new(StringComparer.Ordinal);

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public Vocabulary(Synonyms synonyms)
    {
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        foreach (var (term, others) in synonyms.All)
        {
            var words = analyzer.Words(term);
            if (words.Exists(w => !QuestionWords.Asking.Contains(w)))
                words.RemoveAll(QuestionWords.Asking.Contains); // As questions are read.
            var key = string.Join(' ', words);
            var analysed = others.Select(o => (IReadOnlyList<string>)analyzer.Words(o)).Where(o => o.Count > 0 && string.Join(' ', o) != key);
            _words.UnionWith(words);
            _others[key] = [.. (_others.GetValueOrDefault(key) ?? []).Concat(analysed).DistinctBy(o => string.Join(' ', o), StringComparer.Ordinal)];
            LongestTerm = Math.Max(LongestTerm, words.Count);
        }
    }

    /// <summary>Whether a word stands in any term.</summary>
    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The longest term, in words.</summary>
    public int LongestTerm { get; } = 1;

    /// <summary>Other terms for some words; null where they are no term.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Others(IEnumerable<string> words) => _others.GetValueOrDefault(string.Join(' ', words));
}
