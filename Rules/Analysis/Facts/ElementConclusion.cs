using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>The status of an element, from all findings about it.</summary>
internal sealed class ElementConclusion(Element element, StatusByTerritory status, IReadOnlyList<Finding> findings)
{
    public ElementId Id { get; } = element.Id;

    public Element Element { get; } = element;

    public StatusByTerritory Status { get; } = status;

    public IReadOnlyList<Finding> Findings { get; } = findings;
}
