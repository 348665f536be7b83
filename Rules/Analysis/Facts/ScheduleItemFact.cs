using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>What an item of a schedule of predicate offences names.</summary>
internal sealed class ScheduleItemFact(ProvisionId item, ProvisionId named)
{
    public ProvisionId Item { get; } = item;

    public ProvisionId Section { get; } = named.Top;
}
