using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>The smallest set of missing elements that would make something met.</summary>
/// <param name="Elements">The elements, in the treaty's order.</param>
/// <param name="Needed">What law the experts say would supply them.</param>
/// <param name="Statutes">Existing laws in which they would naturally sit: those that carry the duty's other elements, or come nearest; the likeliest first.</param>
public sealed record Remedy(IReadOnlyList<ElementId> Elements, IReadOnlyList<string> Needed, IReadOnlyList<string> Statutes);
