using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>The status of a duty.</summary>
internal sealed class ObligationConclusion(Obligation obligation, StatusByTerritory status, string? reason)
{
    public ObligationId Id { get; } = obligation.Id;

    public string ArticleId { get; } = obligation.Id.Article;

    public Obligation Obligation { get; } = obligation;

    public StatusByTerritory Status { get; } = status;

    /// <summary>Why it does not apply, where it does not.</summary>
    public string? Reason { get; } = reason;
}
