using System.Globalization;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Templates;

/// <summary>What forms may ask for, under the names and headings that they use.</summary>
internal static class TemplateFields
{
    /// <summary>Headings over the column that says which duty a row is about.</summary>
    private static readonly string[] CitationHeadings =
    [
        "citation", "provision", "treaty provision", "provision of the convention", "article", "articles", "article of the convention", "convention article", "untoc article",
        "untoc", "obligation", "duty", "paragraph", "reference",
    ];

    public static IReadOnlyList<TemplateField> All { get; } =
    [
        new("citation", [], d => d.Citation),
        new("heading", ["heading", "title", "subject"], d => d.Obligation.Heading),
        new("duty", ["what the treaty asks", "requirement", "requirements", "text", "description"], d => d.Obligation.Duty),
        new("force", ["force"], d => MatrixText.Words(d.Obligation.Force)),
        new("status", ["status", "compliance", "compliance status", "implementation", "implementation status", "assessment"], d => d.Status.Words()),
        new("answer", ["answer", "reply", "yes/no", "yes / no", "yes/in part/no", "implemented"], d => AnswerNames.Of(d.Status)?.Words() ?? string.Empty),
        new("satisfied-by", ["satisfied by", "law", "laws", "legislation", "national law", "national legislation", "domestic law", "domestic legislation", "relevant legislation", "legal basis", "applicable law", "measures", "evidence"], MatrixText.SatisfiedBy),
        new("missing", ["what is missing", "missing", "gap", "gaps", "shortcomings", "challenges"], d => MatrixText.Missing(d, "\n")),
        new("remedy", ["what would close it", "remedy", "remedies", "recommendation", "recommendations", "action", "action needed"], MatrixText.Remedies),
        new("territories", ["territories", "provinces"], d => string.Join("; ", d.Territories.Select(t => $"{t.Territory}: {t.Status.Words()}"))),
        new("elements", ["elements"], d => string.Join("; ", d.Elements.Select(e => $"{e.Element.Id.Name}: {e.Status.Words()}"))),
        new("rules", ["rules", "mapping rules"], MatrixText.Rules),
        new("reviewed", ["reviewed", "date of review"], d => MatrixText.Reviewed(d)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty),
    ];

    /// <summary>The names, for messages.</summary>
    public static string Names => string.Join(", ", All.Select(f => f.Name));

    public static TemplateField? Named(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The field that a column asks for by its heading; null where it asks for none.</summary>
    public static TemplateField? Under(string heading) => All.FirstOrDefault(f => f.Headings.Contains(Plain(heading), StringComparer.Ordinal));

    public static bool IsCitation(string heading) => CitationHeadings.Contains(Plain(heading), StringComparer.Ordinal);

    private static string Plain(string heading) => string.Join(' ', heading.ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0', ':', '*', '?'], StringSplitOptions.RemoveEmptyEntries));
}
