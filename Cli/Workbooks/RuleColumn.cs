using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>A column of the rules workbook.</summary>
/// <param name="Code">Stable, in the hidden row above the headings; columns are known by it, wherever they stand.</param>
/// <param name="Choices">The only values, where there are few.</param>
/// <param name="IsEdited">Whether edits come back.</param>
internal sealed record RuleColumn(string Code, string Heading, double Width, bool IsEdited, string[]? Choices, Func<RuleRow, string> Text);
