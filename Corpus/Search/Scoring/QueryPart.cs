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
        DisjunctionMaxQuery greatest => GreatestOf(greatest, searcher),
        BooleanQuery sum when IsSum(sum) => SumOf(sum, searcher),
        KeptQuery kept => new KeptPart(kept),
        _ => new WordPart(query.CreateWeight(searcher)),
    };

    /// <inheritdoc cref="Weight.GetValueForNormalization"/>
    public abstract float ValueForNormalization();

    /// <inheritdoc cref="Weight.Normalize"/>
    public abstract void Normalize(float norm, float boost);

    /// <summary>Marks the documents of a segment that the part matches.</summary>
    public abstract void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted);

    /// <summary>The scores of the documents of a segment; null where the part matches none.</summary>
    public abstract PartScores? In(AtomicReaderContext segment, IBits? accepted);

    private static bool IsSum(BooleanQuery query) => query.MinimumNumberShouldMatch == 0 && query.Clauses.All(c => c.Occur == Occur.SHOULD);

    private static CombinedPart GreatestOf(DisjunctionMaxQuery query, IndexSearcher searcher)
    {
        QueryPart[] parts = [.. query.Select(q => Of(q, searcher))];
        return new CombinedPart(parts, query.TieBreakerMultiplier, CoordOf(parts.Length, _ => 1)) { Boost = query.Boost };
    }

    private static CombinedPart SumOf(BooleanQuery query, IndexSearcher searcher)
    {
        QueryPart[] parts = [.. query.Clauses.Select(c => Of(c.Query, searcher))];
        var isPlain = query.CoordDisabled || parts.Length < 2;
        return new CombinedPart(parts, share: 1, CoordOf(parts.Length, matched => isPlain ? 1 : searcher.Similarity.Coord(matched, parts.Length))) { Boost = query.Boost };
    }

    private static float[] CoordOf(int parts, Func<int, float> coord) => [.. Enumerable.Range(0, parts + 1).Select(coord)];
}
