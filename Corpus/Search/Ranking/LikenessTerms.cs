using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Term = Lucene.Net.Index.Term;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>The words that tell what a provision is about: those that are frequent in it and rare in the book.</summary>
internal static class LikenessTerms
{
    private const int MostTerms = 14;

    public static string Of(Provision provision, Analyzer analyzer, IndexReader reader)
    {
        var telling = analyzer.Words(provision.Digest ?? provision.Text ?? string.Empty)
            .Where(w => w.Length > 2)
            .GroupBy(w => w, StringComparer.Ordinal)
            .Select(g => (Word: g.Key, Weight: Math.Sqrt(g.Count()) * Math.Log(1 + (reader.NumDocs / (1.0 + reader.DocFreq(new Term(Fields.Body, g.Key)))))))
            .OrderByDescending(w => w.Weight)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(w => w.Word);
        return string.Join(' ', new[] { provision.Heading.Replace(':', ' ') }.Concat(telling));
    }
}
