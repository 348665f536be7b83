using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>A review cluster of one treaty in the matrix.</summary>
/// <param name="Number">The cluster; null for the articles outside all.</param>
public sealed record ClusterResult(Treaty Treaty, int? Number, string Title, IReadOnlyList<ArticleResult> Articles)
{
    /// <summary>All duties of the cluster.</summary>
    public IEnumerable<ObligationResult> Obligations => Articles.SelectMany(a => a.Obligations);

    /// <summary>How many duties have a status.</summary>
    public int Count(Status status) => Obligations.Count(o => o.Status == status);
}
