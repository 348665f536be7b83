using System.Text.Json.Nodes;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Oscal;

/// <summary>The treaties in view as an OSCAL catalog: treaty and article are groups, a duty is a control, an element an item of its statement.</summary>
internal sealed class OscalCatalogReport : IReportWriter
{
    public string Extension => ".oscal-catalog.json";

    public void Write(Report report, Stream stream)
    {
        var groups = report.Matrix.Clusters.GroupBy(c => c.Treaty.Id, StringComparer.Ordinal).Select(g => new JsonObject
        {
            ["id"] = g.Key,
            ["class"] = "treaty",
            ["title"] = g.First().Treaty.Title,
            ["groups"] = new JsonArray([.. g.SelectMany(c => c.Articles).Select(Group)]),
        });
        OscalDocument.Write(stream, "catalog", new JsonObject
        {
            ["uuid"] = OscalName.Uuid("catalog", string.Join(' ', report.Matrix.Clusters.Select(c => $"{c.Treaty.Id}-{c.Number}"))),
            ["metadata"] = OscalDocument.Metadata(report.Matrix, "Duties of the treaties"),
            ["groups"] = new JsonArray([.. groups]),
        });
    }

    private static JsonObject Group(ArticleResult article) => new()
    {
        ["id"] = OscalName.Article(article.Article.Id),
        ["class"] = "article",
        ["title"] = $"{article.Citation}, {article.Article.Title}",
        ["controls"] = new JsonArray([.. article.Obligations.Select(Control)]),
    };

    private static JsonObject Control(ObligationResult duty)
    {
        var id = OscalName.Of(duty.Obligation.Id);
        var statement = new JsonObject { ["id"] = $"{id}_smt", ["name"] = "statement", ["prose"] = duty.Obligation.Duty };
        if (duty.Elements.Count > 0)
            statement["parts"] = new JsonArray([.. duty.Elements.Select(e => new JsonObject { ["id"] = OscalName.Of(e.Element.Id), ["name"] = "item", ["prose"] = e.Element.Text })]);
        return new JsonObject
        {
            ["id"] = id,
            ["class"] = "obligation",
            ["title"] = $"{duty.Citation}, {duty.Obligation.Heading}",
            ["props"] = OscalDocument.Properties(("obligation", duty.Obligation.Id.ToString()), ("force", duty.Obligation.Force.ToString().ToLowerInvariant()), ("kind", duty.Obligation.Kind)),
            ["parts"] = new JsonArray(statement),
        };
    }
}
