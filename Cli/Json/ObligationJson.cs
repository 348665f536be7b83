using System.Text.Json;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>A duty, as in <c>which</c> and <c>analyze</c>.</summary>
internal sealed record ObligationJson(
    string Id, string Citation, string Heading, string Duty, string Force, int? Cluster, string Status, bool Stale, string? Reason,
    IReadOnlyDictionary<string, string>? Territories, IReadOnlyList<ElementJson> Elements, IReadOnlyList<InheritedGapJson>? Inherited)
{
    public static ObligationJson Of(ObligationResult result, bool withTerritories) => new(
        result.Obligation.Id.ToString(),
        result.Citation,
        result.Obligation.Heading,
        result.Obligation.Duty,
        JsonNamingPolicy.KebabCaseLower.ConvertName(result.Obligation.Force.ToString()),
        result.Cluster,
        result.Status.Code(),
        result.IsStale,
        result.Reason,
        withTerritories ? new OrderedDictionary<string, string>(result.Territories.Select(t => KeyValuePair.Create(t.Territory, t.Status.Code()))) : null,
        [.. result.Elements.Select(ElementJson.Of)],
        result.Inherited.Count == 0 ? null : [.. result.Inherited.Select(InheritedGapJson.Of)]);
}
