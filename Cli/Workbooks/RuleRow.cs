using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>A mapping rule as a row of the workbook.</summary>
internal sealed record RuleRow(MappingRule Rule, LawBook Law, TreatyBook Treaties)
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<RuleColumn> Columns { get; } =
    [
        new("id", "Rule", 26, false, null, r => r.Rule.Id),
        new("file", "File", 22, false, null, r => r.Rule.Where.File),
        new("meets", "Duty (id)", 18, false, null, r => r.Rule.Obligation.ToString()),
        new("duty", "What the treaty asks", 44, false, null, r => r.Treaties.Find(r.Rule.Obligation)?.Duty ?? string.Empty),
        new("elements", "Elements met", 28, true, null, r => string.Join(", ", r.Rule.Elements.Select(e => e.Name))),
        new("by", "Provisions", 30, true, null, r => string.Join("; ", r.Rule.Provisions.Select(p => r.Law.Cite(p.Id)))),
        new("strength", "Strength", 10, true, ["full", "partial"], r => r.Rule.Strength == Strength.Full ? "full" : "partial"),
        new("missing", "What is missing", 32, true, null, r => r.Rule.Missing ?? string.Empty),
        new("relation", "Relation", 11, true, ["equal", "narrower", "broader", "overlaps"], r => r.Rule.Relation?.ToString().ToLowerInvariant() ?? string.Empty),
        new("reasoning", "Reasoning", 11, true, ["text", "meaning", "effect"], r => r.Rule.Reasoning ?? string.Empty),
        new("rationale", "Rationale", 50, true, null, r => r.Rule.Rationale),
        new("reviewer", "Reviewer", 16, true, null, r => r.Rule.Reviewer ?? string.Empty),
        new("reviewed", "Reviewed", 12, true, null, r => r.Rule.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty),
    ];
}
