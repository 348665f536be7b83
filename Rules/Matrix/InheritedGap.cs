using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>What a duty lacks because another duty, which its requirement names, lacks it.</summary>
/// <param name="Element">The element of the other duty.</param>
/// <param name="Citation">The other duty's citation.</param>
/// <param name="Gap">What is missing.</param>
/// <param name="Remedy">What law would close the gap, where an expert said so.</param>
public sealed record InheritedGap(ElementId Element, string Citation, string Gap, string? Remedy);
