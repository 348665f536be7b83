using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>What a cell of a sheet holds.</summary>
/// <param name="Status">The status that it shows, where it shows one.</param>
/// <param name="Link">The sheet and row that it leads to, where it leads anywhere.</param>
internal readonly record struct SheetCell(string Text, Status? Status = null, (string Sheet, int Row)? Link = null)
{
    public static SheetCell Empty { get; } = new(string.Empty);

    public static implicit operator SheetCell(string text) => new(text);
}
