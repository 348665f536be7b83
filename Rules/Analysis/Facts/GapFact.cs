using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An element of which an expert recorded that nothing meets it.</summary>
internal sealed class GapFact(GapEntry gap, ElementId element)
{
    public GapEntry Gap { get; } = gap;

    public ElementId Element { get; } = element;
}
