using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>A query as it is evaluated: a word or a phrase, or how the scores of several are put together.</summary>
internal abstract class QueryPart
{
    /// <summary>The part that a query makes. What is no sum and no greatest of others is asked of Lucene.</summary>
    public static QueryPart Of(Query query, IndexSearcher searcher) => query switch
    {
        DisjunctionMaxQuery greatest => new GreatestPart([.. greatest.Select(q => Of(q, searcher))], greatest.TieBreakerMultiplier) { Boost = query.Boost },
        BooleanQuery sum when IsSum(sum) => SumOf(sum, searcher),
        _ => new WordPart(query.CreateWeight(searcher)),
    };

    /// <inheritdoc cref="Weight.GetValueForNormalization"/>
    public abstract float ValueForNormalization();

    /// <inheritdoc cref="Weight.Normalize"/>
    public abstract void Normalize(float norm, float boost);

    /// <summary>Marks the documents of a segment that the part matches.</summary>
    public abstract void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted);

    /// <summary>Gives each document of a segment that the part matches its score.</summary>
    public abstract void AddTo(Accumulator scores, AtomicReaderContext segment, IBits? accepted);

    private static bool IsSum(BooleanQuery query) => query.MinimumNumberShouldMatch == 0 && query.Clauses.All(c => c.Occur == Occur.SHOULD);

    private static SumPart SumOf(BooleanQuery query, IndexSearcher searcher)
    {
        var count = query.Clauses.Count;
        Func<int, float> coord = query.CoordDisabled || count < 2 ? _ => 1f : matched => searcher.Similarity.Coord(matched, count);
        return new SumPart([.. query.Clauses.Select(c => Of(c.Query, searcher))], [.. Enumerable.Range(0, count + 1).Select(coord)]) { Boost = query.Boost };
    }
}
