using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Scoring;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Puts for a word that stands nowhere in the index the likest that does. Words that stand somewhere are left alone. Words are
/// compared as they are written, since a mistake in an ending keeps it from being stemmed: extridition is no extradit.
/// </summary>
internal sealed class SpellingMender(IndexReader reader, IndexTerms terms, Analyzer analyzer)
{
    private const int ShortestMended = 4;
    private const int FirstLettersKept = 1;
    private const int MostLikely = 20;
    private static readonly string[] Looked = [Fields.Heading, Fields.Body, Fields.Title, Fields.Duty, Fields.Plain];

    /// <param name="words">Analysed words.</param>
    /// <param name="writtenAs">How a word was written.</param>
    /// <param name="isKnown">Whether a word is a synonym that the vocabulary knows.</param>
    /// <returns>The words, and a remark for each that was mended.</returns>
    public (List<string> Words, List<string> Remarks) Mend(IReadOnlyList<string> words, Func<string, string> writtenAs, Func<string, bool> isKnown)
    {
        var remarks = new List<string>();
        var mended = new List<string>(words.Count);
        foreach (var word in words)
        {
            var written = word.Any(char.IsDigit) || isKnown(word) || Looked.Any(f => terms.Find(f, word) is not null) ? null : writtenAs(word);
            if (written is null || Nearest(word, written) is not { } nearest)
            {
                mended.Add(word);
                continue;
            }

            mended.AddRange(analyzer.Words(nearest));
            remarks.Add($"'{written}' stands nowhere in the law book; '{nearest}' was searched for it");
        }

        return (mended, remarks);
    }

    /// <summary>The likest word in the texts, or among the stems of the plain words.</summary>
    private string? Nearest(string word, string written) => written.Length < ShortestMended ? null : Likely(Fields.Exact, written)
        .Concat(word.Length < ShortestMended ? [] : Likely(Fields.Plain, word))
        .OrderBy(t => t.Distance)
        .ThenByDescending(t => t.Uses)
        .ThenBy(t => t.Text, StringComparer.Ordinal)
        .Select(t => t.Text)
        .FirstOrDefault();

    private IEnumerable<(string Text, int Distance, int Uses)> Likely(string field, string word)
    {
        var likely = new HashSet<Term>();
        var fuzzy = new FuzzyQuery(new Term(field, word), word.Length > 5 ? 2 : 1, FirstLettersKept) { MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MostLikely) };
        fuzzy.Rewrite(reader).ExtractTerms(likely);
        return likely.Select(t => (t.Text, Suggestions.Distance(word, t.Text), reader.DocFreq(t)));
    }
}
