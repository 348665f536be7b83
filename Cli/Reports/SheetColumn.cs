namespace ComplianceEngine.Cli.Reports;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters.</param>
/// <param name="IsNarrow">Whether its heading stands upright, as there is no room across.</param>
internal sealed record SheetColumn(string Heading, double Width, bool IsNarrow = false)
{
    public static implicit operator SheetColumn((string Heading, double Width) column) => new(column.Heading, column.Width);
}
