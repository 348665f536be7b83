using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// Keeps what the queries that many questions hold give the documents of an index: people ask in the same words again and
/// again. What is asked for the first time is not kept, since most of it may not be needed. It starts anew when it holds too much.
/// </summary>
/// <param name="most">How many documents it holds, at eight bytes each, before it starts anew.</param>
internal sealed class KeptQueries(IndexSearcher searcher, int most)
{
    /// <summary>64 MB, and in a very large book what forty words take that stand everywhere.</summary>
    private const int Most = 8_000_000;
    private const int MostOfEach = 40;

    /// <summary>What a query takes of which nothing is kept yet, in documents.</summary>
    private const int Least = 128;

    private readonly BoundedCache<(string Where, string Words), KeptScores> _kept = new(most, _ => Least);

    /// <summary>For the documents of one searcher, as many of them as a book of its size is worth.</summary>
    public static KeptQueries Of(IndexSearcher searcher) => new(searcher, Math.Max(Most, MostOfEach * searcher.IndexReader.NumDocs));

    /// <summary>The query that words make, of which what it gives is kept from the second time on that it is asked for.</summary>
    /// <param name="where">Where the words are looked for: a name for how the query is made of them.</param>
    /// <param name="words">The words.</param>
    /// <param name="make">Makes the query.</param>
    /// <param name="boost">By how much it is worth more, or less.</param>
    public KeptQuery Of(string where, string words, Func<Query> make, float boost)
    {
        var isKept = true;
        var scores = _kept.GetOrAdd((where, words), _ =>
        {
            isKept = false;
            return new KeptScores(make(), searcher, _kept.Grow);
        });
        return new KeptQuery(scores, isKept) { Boost = boost };
    }
}
