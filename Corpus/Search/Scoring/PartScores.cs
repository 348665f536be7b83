using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What a part of a query gives the documents of a segment, gone through once, in windows of their order.</summary>
internal abstract class PartScores
{
    /// <summary>The first document that has not been gone through, or passed over; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> after the last.</summary>
    public abstract int Next { get; }

    /// <summary>Gives each document of a window that the part matches its score. The documents before it are passed over.</summary>
    public abstract void AddTo(Accumulator window);
}
