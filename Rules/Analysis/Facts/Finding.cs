using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>What the rules concluded about one element, by one rule or gap entry.</summary>
internal sealed class Finding(ElementId element, FindingKind kind, TerritorySet extent)
{
    public ElementId Element { get; } = element;

    public FindingKind Kind { get; } = kind;

    public TerritorySet Extent { get; } = extent;

    /// <summary>The rule; null for a gap.</summary>
    public MappingRule? Rule { get; init; }

    /// <summary>The gap entry; null for a rule.</summary>
    public GapEntry? Gap { get; init; }

    /// <summary>A stable name to sort by.</summary>
    public string SourceId => Rule?.Id ?? Gap!.Id;
}
