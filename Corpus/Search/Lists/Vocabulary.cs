using ComplianceEngine.Corpus.Search.Analysis;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>The synonyms, found by their words.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string[]> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _idioms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly int _longestIdiom;

    /// <summary>Makes it of analysed terms, each with its others.</summary>
    public Vocabulary(IEnumerable<(string Term, string[] Others)> listed)
    {
        foreach (var (term, others) in listed)
        {
            var words = term.Split(' ');
            var telling = QuestionWords.Telling(words); // As questions are read.
            _words.UnionWith(words);
            if (telling.Count == 1 && words.Length > 1)
            {
                Add(_idioms, term, others);
                _longestIdiom = Math.Max(_longestIdiom, words.Length);
                continue;
            }

            Add(_others, string.Join(' ', telling), others);
            LongestTerm = Math.Max(LongestTerm, telling.Count);
        }
    }

    /// <summary>The longest term, in words.</summary>
    public int LongestTerm { get; } = 1;

    /// <summary>Whether a word stands in any term.</summary>
    public bool Knows(string word) => _words.Contains(word);

    /// <summary>Other terms for some words; null where they are no term.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Others(IEnumerable<string> words) =>
        _others.TryGetValue(string.Join(' ', words), out var others) ? Array.ConvertAll(others, o => o.Split(' ')) : null;

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
                found.AddRange(others.Select(o => (question.Take(from).Count(w => !QuestionWords.Asking.Contains(w)), (IReadOnlyList<string>)o.Split(' '))));
        }

        return found.ToLookup(f => f.Place, f => f.Other);
    }

    private static void Add(Dictionary<string, string[]> terms, string term, string[] others) =>
        terms[term] = [.. terms.GetValueOrDefault(term, []).Concat(others.Where(o => o != term)).Distinct(StringComparer.Ordinal)];
}
