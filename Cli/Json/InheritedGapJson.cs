using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>What a duty lacks through another that its requirement names, as in <c>which</c> and <c>analyze</c>.</summary>
internal sealed record InheritedGapJson(string Element, string Citation, string Gap, string? Remedy)
{
    public static InheritedGapJson Of(InheritedGap gap) => new(gap.Element.ToString(), gap.Citation, gap.Gap, gap.Remedy);
}
