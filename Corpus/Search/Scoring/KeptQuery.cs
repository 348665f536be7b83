using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>A query that many questions hold, of which what it gives is kept (<see cref="KeptQueries"/>). It is scored word by word, within a <see cref="WordByWordQuery"/>.</summary>
/// <param name="isKept">Whether what it gives is kept, or looked at this once.</param>
internal sealed class KeptQuery(KeptScores scores, bool isKept) : Query
{
    public KeptScores Scores => scores;

    public bool IsKept => isKept;

    public override void ExtractTerms(ISet<Term> terms) => scores.Query.ExtractTerms(terms);

    public override string ToString(string field) => FormattableString.Invariant($"({scores.Query.ToString(field)})^{Boost}");

    public override bool Equals(object? obj) => base.Equals(obj) && obj is KeptQuery other && scores.Query.Equals(other.Scores.Query);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), scores.Query);
}
