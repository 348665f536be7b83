using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision found to be of a class of offences.</summary>
internal sealed class OffenceInClass(ProvisionId key, string statute, OffenceClass @class, ProvisionId? item = null)
{
    /// <summary>The section that holds it, by which schedules and punishments speak.</summary>
    public ProvisionId Section { get; } = key.Top;

    /// <summary>How the statute is cited.</summary>
    public string Statute { get; } = statute;

    public OffenceClass Class { get; } = @class;

    /// <summary>The item of a schedule that makes it so; null where its own words do.</summary>
    public ProvisionId? Item { get; } = item;
}
