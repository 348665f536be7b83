using System.Text.Json.Nodes;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Oscal;

/// <summary>
/// The mapping rules of the articles in view as an OSCAL mapping collection, a mapping an article: law is the source, duties
/// the target (NIST IR 8477). Nothing follows from what is not mapped; the duties that no rule speaks of are named as such.
/// </summary>
internal sealed class OscalMappingReport : IReportWriter
{
    public string Extension => ".oscal-mapping.json";

    public void Write(Report report, Stream stream)
    {
        var rules = report.Analysis.Input.Mappings.Rules.ToLookup(r => r.Obligation.Article, StringComparer.Ordinal);
        var articles = report.Matrix.Clusters.SelectMany(c => c.Articles).Where(a => rules[a.Article.Id].Any());
        OscalDocument.Write(stream, "mapping-collection", new JsonObject
        {
            ["uuid"] = OscalName.Uuid("mapping-collection", report.Matrix.RuleSet),
            ["metadata"] = OscalDocument.Metadata(report.Matrix, $"Law of {report.Matrix.Country} mapped to duties of the treaties"),
            ["provenance"] = new JsonObject
            {
                ["method"] = "human",
                ["matching-rationale"] = "functional",
                ["status"] = "not-complete",
                ["mapping-description"] = "Rules that legal experts wrote: which provisions meet which elements of a duty. Nothing follows from what is not mapped.",
                ["responsible-parties"] = new JsonArray(new JsonObject { ["role-id"] = "author", ["party-uuids"] = new JsonArray(OscalDocument.Author) }),
            },
            ["mappings"] = new JsonArray([.. articles.Select(a => Mapping(a, [.. rules[a.Article.Id]], report))]),
        });
    }

    private static JsonObject Mapping(ArticleResult article, IReadOnlyList<MappingRule> rules, Report report)
    {
        var mapping = new JsonObject
        {
            ["uuid"] = OscalName.Uuid("mapping", article.Article.Id),
            ["source-resource"] = new JsonObject { ["type"] = "catalog", ["href"] = $"{OscalName.Namespace}/law/{report.Analysis.Input.Country.Id}" },
            ["target-resource"] = new JsonObject { ["type"] = "catalog", ["href"] = $"{OscalName.Namespace}/treaty/{article.Article.Treaty}" },
            ["maps"] = new JsonArray([.. rules.Select(Map)]),
        };
        var mapped = rules.Select(r => r.Obligation).ToHashSet();
        var without = article.Obligations.Select(o => o.Obligation.Id).Where(o => !mapped.Contains(o)).Select(o => (JsonNode)OscalName.Of(o)).ToArray();
        if (without.Length > 0)
        {
            mapping["target-gap-summary"] = new JsonObject
            {
                ["uuid"] = OscalName.Uuid("gap-summary", article.Article.Id),
                ["unmapped-controls"] = new JsonArray(new JsonObject { ["with-ids"] = new JsonArray(without) }),
            };
        }

        return mapping;
    }

    private static JsonObject Map(MappingRule rule)
    {
        var map = new JsonObject
        {
            ["uuid"] = OscalName.Uuid("map", rule.Id),
            ["matching-rationale"] = rule.Reasoning switch { "text" => "syntactic", "meaning" => "semantic", _ => "functional" },
            ["relationship"] = Relationship(rule),
            ["sources"] = new JsonArray([.. rule.Provisions.Select(p => new JsonObject { ["type"] = "control", ["id-ref"] = OscalName.Of(p.Id) })]),
            ["targets"] = new JsonArray([.. rule.Elements.Select(e => new JsonObject { ["type"] = "statement", ["id-ref"] = OscalName.Of(e) })]),
            ["props"] = OscalDocument.Properties(("rule", rule.Id), ("strength", rule.Strength.ToString().ToLowerInvariant()), ("reviewed", rule.Reviewed?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
            ["remarks"] = rule.Rationale,
        };
        JsonObject[] qualifiers =
        [
            .. rule.Conditions.Select(c => Qualifier("source", "has-requirement", "addressable", c.Text)),
            .. rule.Missing is { } missing ? [Qualifier("target", "has-incompatibility", "addressable", missing)] : Array.Empty<JsonObject>(),
        ];
        if (qualifiers.Length > 0)
            map["qualifiers"] = new JsonArray(qualifiers);
        return map;
    }

    /// <summary>The law as against the duty: a narrower law is a subset of what the duty asks.</summary>
    private static string Relationship(MappingRule rule) => (rule.Relation, rule.Strength) switch
    {
        (Relation.Equal, _) => "equal-to",
        (Relation.Narrower, _) => "subset-of",
        (Relation.Broader, _) => "superset-of",
        (Relation.Overlaps, _) => "intersects-with",
        (_, Strength.Full) => "equivalent-to",
        _ => "intersects-with",
    };

    private static JsonObject Qualifier(string subject, string predicate, string category, string text) =>
        new() { ["subject"] = subject, ["predicate"] = predicate, ["category"] = category, ["description"] = text };
}
