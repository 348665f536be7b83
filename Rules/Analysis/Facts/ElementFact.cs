using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An element of a duty.</summary>
internal sealed class ElementFact(Element element)
{
    public ElementId Id { get; } = element.Id;

    public Element Element { get; } = element;
}
