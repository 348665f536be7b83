using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A duty, and why it asks for nothing here, where that is so.</summary>
internal sealed class ObligationFact(Obligation obligation, string? notApplicable)
{
    public ObligationId Id { get; } = obligation.Id;

    public string ArticleId { get; } = obligation.Id.Article;

    public Obligation Obligation { get; } = obligation;

    public string? NotApplicable { get; } = notApplicable;
}
