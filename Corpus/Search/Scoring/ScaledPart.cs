using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>A part by how much it is worth here, to the last digit what a <see cref="KeptPart"/> makes of it: a question is answered the second time as it was the first.</summary>
internal sealed class ScaledPart(QueryPart part, float worth) : QueryPart
{
    private float _worth = worth;

    public override float ValueForNormalization() => part.ValueForNormalization() * _worth * _worth;

    public override void Normalize(float norm, float boost) => _worth *= boost;

    public override void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted) => part.Mark(matched, segment, accepted);

    public override void AddTo(Accumulator scores, AtomicReaderContext segment, IBits? accepted)
    {
        using var given = new Accumulator(segment.Reader.MaxDoc);
        part.AddTo(given, segment, accepted);
        for (var document = given.Next(0); document != DocIdSetIterator.NO_MORE_DOCS; document = given.Next(document + 1))
            scores.Add(document, (float)given[document].Sum * _worth);
    }
}
