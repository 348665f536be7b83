using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>What became of a row of the rules workbook.</summary>
/// <param name="Outcome"><c>unchanged</c>, <c>changed</c>, <c>added</c> or <c>refused</c>.</param>
/// <param name="Changes">Each value before and after; for a row refused, why.</param>
internal sealed record RuleEdit(int Row, string Rule, string Outcome, IReadOnlyList<string> Changes, string File);
