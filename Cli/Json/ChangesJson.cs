using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>changes</c>, <c>rerun</c> and <c>whatif</c>.</summary>
internal sealed record ChangesJson(
    string Schema,
    string From,
    string To,
    DateOnly AsOf,
    IReadOnlyList<ChangesJson.ObligationJson> Obligations,
    IReadOnlyList<ChangesJson.ProvisionJson> Provisions,
    IReadOnlyList<string>? Reprinted,
    IReadOnlyList<StaleRule> StaleRules,
    int? Evaluated,
    int? Reused)
{
    public static ChangesJson Of(RunChanges changes, string command) => new(
        $"compliance/{command}/1",
        changes.From.Id,
        changes.To.Id,
        changes.To.AsOf,
        [.. changes.Obligations.Select(ObligationJson.Of)],
        [.. changes.Provisions.Select(p => new ProvisionJson(p.Id, p.Citation, p.Kind.Code(), p.Detail, p.Rules))],
        changes.Reprinted.Count == 0 ? null : changes.Reprinted,
        changes.StaleRules,
        changes.Evaluated + changes.Reused == 0 ? null : changes.Evaluated,
        changes.Evaluated + changes.Reused == 0 ? null : changes.Reused);

    internal sealed record ObligationJson(string Id, string Citation, string? Was, string? Now, bool? BecameStale, IReadOnlyList<ElementChange>? Elements, IReadOnlyList<CauseJson> Because)
    {
        public static ObligationJson Of(ObligationChange change) => new(
            change.Id, change.Citation, change.Was, change.Now, change.BecameStale ? true : null,
            change.Elements.Count == 0 ? null : change.Elements,
            [.. change.Because.Select(b => new CauseJson(b.Kind.Code(), b.Id, b.Citation, b.Detail))]);
    }

    internal sealed record CauseJson(string Kind, string Id, string? Citation, string? Detail);

    internal sealed record ProvisionJson(string Id, string Citation, string Kind, string? Detail, IReadOnlyList<string> Rules);
}
