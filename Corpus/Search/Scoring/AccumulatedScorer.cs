using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Goes through the documents that were given anything.</summary>
internal sealed class AccumulatedScorer(Weight weight, CombinedPart whole, Accumulator given) : Scorer(weight)
{
    private int _document = -1;

    public override int DocID => _document;

    /// <summary>How many parts match.</summary>
    public override int Freq => given[_document].Count;

    public override float GetScore() => whole.Combine(given[_document]);

    public override int NextDoc() => Advance(_document + 1);

    public override int Advance(int target)
    {
        if (_document == NO_MORE_DOCS)
            return NO_MORE_DOCS;
        _document = target == NO_MORE_DOCS ? NO_MORE_DOCS : given.Next(target);
        if (_document == NO_MORE_DOCS)
            given.Dispose(); // All has been seen.
        return _document;
    }

    public override long GetCost() => given.Count;
}
