using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>A word, a phrase, or whatever else Lucene scores by itself.</summary>
internal sealed class WordPart(Weight weight) : QueryPart
{
    public override float ValueForNormalization() => weight.GetValueForNormalization();

    public override void Normalize(float norm, float boost) => weight.Normalize(norm, boost);

    public override void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted)
    {
        if (weight.GetScorer(segment, accepted) is { } scorer)
            matched.Or(scorer);
    }

    public override PartScores? In(AtomicReaderContext segment, IBits? accepted) =>
        weight.GetScorer(segment, accepted) is { } scorer ? new WordScores(scorer) : null;
}
