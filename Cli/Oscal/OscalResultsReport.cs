using System.Text.Json.Nodes;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Oscal;

/// <summary>
/// The matrix as OSCAL assessment results: a run is a result, an element that was assessed a finding, each provision relied on
/// an observation. OSCAL knows satisfied and not satisfied alone; our own status stands beside as a property, and what nobody
/// assessed, or only evidence can settle, is no finding.
/// </summary>
internal sealed class OscalResultsReport : IReportWriter
{
    public string Extension => ".oscal-results.json";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        var duties = matrix.Clusters.SelectMany(c => c.Obligations).Where(o => o.Elements.Any(IsAssessed)).ToList();
        var result = new JsonObject
        {
            ["uuid"] = OscalName.Uuid("result", matrix.RunId),
            ["title"] = $"{matrix.Subject}: compliance gap matrix",
            ["description"] = "What follows from the law book and the experts' mappings on the day; no legal advice.",
            ["start"] = OscalDocument.Time(matrix),
            ["reviewed-controls"] = new JsonObject { ["control-selections"] = new JsonArray(Selection(duties)) },
        };
        var relied = duties.SelectMany(o => o.Elements).SelectMany(e => e.SatisfiedBy).DistinctBy(s => s.Provision.Id).OrderBy(s => s.Provision.Id).ToList();
        if (relied.Count > 0)
            result["observations"] = new JsonArray([.. relied.Select(s => Observation(s, matrix))]);
        if (duties.Count > 0)
            result["findings"] = new JsonArray([.. duties.SelectMany(o => o.Elements.Where(IsAssessed).Select(e => Finding(o, e)))]);
        OscalDocument.Write(stream, "assessment-results", new JsonObject
        {
            ["uuid"] = OscalName.Uuid("assessment-results", matrix.RunId),
            ["metadata"] = OscalDocument.Metadata(matrix, $"{matrix.Subject}: compliance gap matrix"),
            ["import-ap"] = new JsonObject { ["href"] = $"{OscalName.Namespace}/no-plan", ["remarks"] = "There is no assessment plan: the duties in view are assessed." },
            ["results"] = new JsonArray(result),
        });
    }

    private static bool IsAssessed(ElementResult element) => element.Status is Status.Met or Status.PartlyMet or Status.NotMet;

    private static JsonObject Selection(IReadOnlyList<ObligationResult> duties) => duties.Count == 0
        ? new JsonObject { ["description"] = "Nothing in view was assessed.", ["include-all"] = new JsonObject() }
        : new JsonObject { ["include-controls"] = new JsonArray([.. duties.Select(o => new JsonObject { ["control-id"] = OscalName.Of(o.Obligation.Id) })]) };

    private static JsonObject Observation(SatisfiedBy law, GapMatrix matrix) => new()
    {
        ["uuid"] = OscalName.Uuid("observation", law.Provision.Id.ToString()),
        ["title"] = law.Citation,
        ["description"] = $"{law.Citation}, {law.Provision.Heading}: {law.Provision.Digest ?? law.Provision.Heading}",
        ["props"] = OscalDocument.Properties(
            ("provision", law.Provision.Id.ToString()), ("digest", law.Provision.DigestHash.ToString()), ("confidence", law.Provision.Confidence.ToString().ToLowerInvariant())),
        ["methods"] = new JsonArray("EXAMINE"),
        ["relevant-evidence"] = new JsonArray(new JsonObject { ["href"] = $"{OscalName.Namespace}/law/{law.Provision.Id}", ["description"] = law.Provision.Source }),
        ["collected"] = OscalDocument.Time(matrix),
    };

    private static JsonObject Finding(ObligationResult duty, ElementResult element)
    {
        var finding = new JsonObject
        {
            ["uuid"] = OscalName.Uuid("finding", element.Element.Id.ToString()),
            ["title"] = $"{duty.Citation}: {element.Element.Text}",
            ["description"] = element.Gap ?? string.Join("; ", element.SatisfiedBy.Select(s => s.Rule.Rationale).Distinct(StringComparer.Ordinal)),
            ["props"] = OscalDocument.Properties(("status", element.Status.Code()), ("remedy", element.Remedy)),
            ["target"] = new JsonObject
            {
                ["type"] = "statement-id",
                ["target-id"] = OscalName.Of(element.Element.Id),
                ["status"] = new JsonObject { ["state"] = element.Status == Status.Met ? "satisfied" : "not-satisfied" },
            },
        };
        if (element.SatisfiedBy.Count > 0)
            finding["related-observations"] = new JsonArray([.. element.SatisfiedBy.Select(s => s.Provision.Id.ToString()).Distinct(StringComparer.Ordinal).Select(p => new JsonObject { ["observation-uuid"] = OscalName.Uuid("observation", p) })]);
        return finding;
    }
}
