using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The greatest of the scores of some parts, and a share of the others.</summary>
/// <param name="share">The share, from 0 to 1.</param>
internal sealed class GreatestPart(IReadOnlyList<QueryPart> parts, float share) : CombinedPart(parts)
{
    private readonly QueryPart? _only = parts is [var only] ? only : null;

    public override float Combine(in Accumulated given) => given.Most + (share * (float)(given.Sum - given.Most));

    public override void AddTo(Accumulator scores, AtomicReaderContext segment, IBits? accepted)
    {
        if (_only is not null)
            _only.AddTo(scores, segment, accepted);
        else
            base.AddTo(scores, segment, accepted);
    }
}
