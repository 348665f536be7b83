namespace ComplianceEngine.Corpus.Search;

/// <summary>The synonyms in the form that the index knows words by: analysed, and found by their words.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _idioms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly int _longestIdiom;

    public Vocabulary(Synonyms synonyms)
    {
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        foreach (var (term, others) in synonyms.All)
        {
            var words = analyzer.Words(term);
            var telling = QuestionWords.Telling(words); // As questions are read.
            var analysed = others.Select(o => (IReadOnlyList<string>)analyzer.Words(o)).Where(o => o.Count > 0);
            _words.UnionWith(words);
            if (telling.Count == 1 && words.Count > 1)
            {
                Add(_idioms, words, analysed);
                _longestIdiom = Math.Max(_longestIdiom, words.Count);
                continue;
            }

            Add(_others, telling, analysed);
            LongestTerm = Math.Max(LongestTerm, telling.Count);
        }
    }

    /// <summary>The longest term, in words.</summary>
    public int LongestTerm { get; } = 1;

    /// <summary>Whether a word stands in any term.</summary>
    public bool Knows(string word) => _words.Contains(word);

    /// <summary>Other terms for some words; null where they are no term.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Others(IEnumerable<string> words) => _others.GetValueOrDefault(string.Join(' ', words));

    /// <summary>
    /// Other terms for words that say something only with the small words round them: "in my house" is not "house". By the place
    /// of the word that is not small among those of a question that are not.
    /// </summary>
    public ILookup<int, IReadOnlyList<string>> Idioms(IReadOnlyList<string> question)
    {
        var found = new List<(int Place, IReadOnlyList<string> Other)>();
        foreach (var (from, run) in question.Runs(2, _ => _longestIdiom))
        {
            if (_idioms.TryGetValue(run, out var others))
                found.AddRange(others.Select(o => (question.Take(from).Count(w => !QuestionWords.Asking.Contains(w)), o)));
        }

        return found.ToLookup(f => f.Place, f => f.Other);
    }

    private static void Add(Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> terms, List<string> words, IEnumerable<IReadOnlyList<string>> others)
    {
        var key = string.Join(' ', words);
        var known = terms.GetValueOrDefault(key) ?? [];
        terms[key] = [.. known.Concat(others.Where(o => string.Join(' ', o) != key)).DistinctBy(o => string.Join(' ', o), StringComparer.Ordinal)];
    }
}
