using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Puts for a word that stands nowhere in the index the likest that does. Words that stand somewhere are left alone.</summary>
internal sealed class SpellingMender(IndexReader reader, IndexTerms terms)
{
    private const int ShortestMended = 4;
    private const int FirstLettersKept = 1;
    private static readonly string[] Looked = [Fields.Heading, Fields.Body, Fields.Title, Fields.Duty, Fields.Plain];

    /// <param name="isKnown">Whether a word is a synonym that the vocabulary knows.</param>
    /// <returns>The words, and a remark for each that was mended.</returns>
    public (List<string> Words, List<string> Remarks) Mend(IReadOnlyList<string> words, Func<string, bool> isKnown)
    {
        var remarks = new List<string>();
        var mended = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (word.Length < ShortestMended || word.Any(char.IsDigit) || isKnown(word) || Looked.Any(f => terms.Find(f, word) is not null) || Nearest(word) is not { } nearest)
            {
                mended.Add(word);
                continue;
            }

            mended.Add(nearest);
            remarks.Add($"A word stands nowhere in the law book as it was typed; '{nearest}' was searched for it");
        }

        return (mended, remarks);
    }

    private string? Nearest(string word)
    {
        var likely = new HashSet<Term>();
        foreach (var field in new[] { Fields.Heading, Fields.Body })
        {
            var fuzzy = new FuzzyQuery(new Term(field, word), word.Length > 5 ? 2 : 1, FirstLettersKept) { MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(20) };
            fuzzy.Rewrite(reader).ExtractTerms(likely);
        }

        return likely
            .GroupBy(t => t.Text, StringComparer.Ordinal)
            .Select(g => (Text: g.Key, Distance: Diagnostics.Suggestions.Distance(word, g.Key), Uses: g.Sum(t => reader.DocFreq(t))))
            .OrderBy(t => t.Distance)
            .ThenByDescending(t => t.Uses)
            .ThenBy(t => t.Text, StringComparer.Ordinal)
            .Select(t => t.Text)
            .FirstOrDefault();
    }
}
