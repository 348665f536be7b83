using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<int, IReadOnlyList<Phrase>> _phrases = new();

    /// <summary>Documents, best first; a phrase that is the question itself is worth half the best score.</summary>
    public IEnumerable<FieldDoc> Rank(ScoreDoc[] found, ConceptWeights asked)
    {
        var worth = found.Length == 0 ? 0 : Math.Min(found[0].Score, MostScore) * Worth;
        foreach (var doc in found.Take(Depth))
            doc.Score += worth * (float)PhrasesOf(doc.Doc).Select(p => p.Likeness(asked)).DefaultIfEmpty().Max();
        return found.OrderByDescending(d => d.Score).Cast<FieldDoc>();
    }

    /// <summary>The phrase of a document that is nearest to what was asked; null where none is near.</summary>
    public string? Nearest(int doc, ConceptWeights asked) =>
        PhrasesOf(doc).Select(p => (p.Text, Likeness: p.Likeness(asked))).OrderByDescending(p => p.Likeness).FirstOrDefault(p => p.Likeness >= LeastTold).Text;

    /// <summary>The analysed words of a document's phrases.</summary>
    public IEnumerable<string> WordsOf(int doc) => PhrasesOf(doc).SelectMany(p => p.Words);

    private IReadOnlyList<Phrase> PhrasesOf(int doc)
    {
        if (_phrases.TryGetValue(doc, out var known))
            return known;
        if (_phrases.Count > MostKept)
            _phrases.Clear();
        return _phrases[doc] = [.. searcher.Doc(doc, Read).GetValues(Fields.Plain, CultureInfo.InvariantCulture).Select(p => new Phrase(p, analyzer.Words(p), rarity, kinds))];
    }
}
