using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Puts first, among the best that a search found, those whose plain words (<see cref="PlainWords"/>) say what was asked: the
/// index knows which words a provision is asked by, and not which of them make one phrase.
/// </summary>
internal sealed class PhraseRanking(IndexSearcher searcher, Analyzer analyzer, WordRarity rarity, WordKinds kinds)
{
    /// <summary>How many of the best are looked at.</summary>
    public const int Depth = 50;

    private const int MostKept = 20_000;
    private const float Worth = 0.5f;

    /// <summary>More than words alone can score: what a question cites stays first.</summary>
    private const float MostScore = 100f;

    private const double LeastTold = 0.5;
    private static readonly HashSet<string> Read = [Fields.Plain];
    private readonly BoundedCache<int, IReadOnlyList<Phrase>> _phrases = new(MostKept);

    /// <summary>Documents, best first, each with its nearest phrase where one is near. A phrase that is the question itself is worth half the best score.</summary>
    public IEnumerable<(FieldDoc Doc, string? AskedAs)> Rank(ScoreDoc[] found, ConceptWeights asked)
    {
        var worth = found.Length == 0 ? 0 : Math.Min(found[0].Score, MostScore) * Worth;
        var ranked = new List<(FieldDoc Doc, string? AskedAs)>(found.Length);
        foreach (var doc in found.Cast<FieldDoc>())
        {
            var (phrase, likeness) = PhrasesOf(doc.Doc).Select(p => (p.Text, Likeness: p.Likeness(asked))).DefaultIfEmpty().MaxBy(p => p.Likeness);
            if (ranked.Count < Depth)
                doc.Score += worth * (float)likeness;
            ranked.Add((doc, likeness >= LeastTold ? phrase : null));
        }

        return ranked.OrderByDescending(r => r.Doc.Score);
    }

    /// <summary>The analysed words of a document's phrases.</summary>
    public IEnumerable<string> WordsOf(int doc) => PhrasesOf(doc).SelectMany(p => p.Words);

    private IReadOnlyList<Phrase> PhrasesOf(int doc) => _phrases.GetOrAdd(
        doc, d => [.. searcher.Doc(d, Read).GetValues(Fields.Plain, CultureInfo.InvariantCulture).Select(p => new Phrase(p, analyzer.Words(p), rarity, kinds))]);
}
