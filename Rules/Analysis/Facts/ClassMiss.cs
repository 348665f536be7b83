using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An offence of one class that is not of another, asked about by a condition on the whole book.</summary>
internal sealed class ClassMiss(string conditionId, OffenceInClass offence)
{
    public string ConditionId { get; } = conditionId;

    public ProvisionId Section { get; } = offence.Section;

    /// <summary>How the statute is cited.</summary>
    public string Statute { get; } = offence.Statute;
}
