using System.Diagnostics;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>An element, as in <c>which</c>.</summary>
internal sealed record ElementJson(string Id, string Text, string Role, bool? Optional, string Status, IReadOnlyList<SatisfiedByJson> SatisfiedBy, string? Gap, string? Remedy)
{
    public static ElementJson Of(ElementResult result) => new(
        result.Element.Id.ToString(),
        result.Element.Text,
        result.Element.Role.ToString().ToLowerInvariant(),
        result.Element.IsOptional ? true : null,
        result.Status.Code(),
        [.. result.SatisfiedBy.Select(SatisfiedByJson.Of)],
        result.Gap,
        result.Gap is null ? null : result.Remedy);
}
