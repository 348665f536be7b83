using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Goes through the documents of a segment that are given anything.</summary>
/// <param name="documents">How many documents the segment has.</param>
internal sealed class AccumulatedScorer(Weight weight, CombinedScores given, int documents) : Scorer(weight)
{
    private readonly Accumulator _window = new();
    private int _document = -1;

    /// <summary>One more than the last document of the window, once it is filled.</summary>
    private int _filled;

    public override int DocID => _document;

    /// <summary>How many parts match.</summary>
    public override int Freq => _window[_document].Count;

    public override float GetScore() => given.ScoreIn(_window, _document);

    public override int NextDoc() => Advance(_document + 1);

    public override int Advance(int target)
    {
        if (_document == NO_MORE_DOCS)
            return NO_MORE_DOCS;
        _document = target < _filled ? FirstFrom(target) : NO_MORE_DOCS;
        while (_document == NO_MORE_DOCS && target != NO_MORE_DOCS && given.Next != NO_MORE_DOCS)
        {
            _window.MoveTo(Math.Max(target, given.Next));
            given.Fill(_window);
            _filled = _window.End;
            _document = FirstFrom(Math.Max(target, _window.Start));
        }

        if (_document == NO_MORE_DOCS)
            _window.Dispose(); // All has been seen.
        return _document;
    }

    public override long GetCost() => documents;

    private int FirstFrom(int document)
    {
        var held = _window.From(document).GetEnumerator();
        return held.MoveNext() ? held.Current : NO_MORE_DOCS;
    }
}
