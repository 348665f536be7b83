using ClosedXML.Excel;

namespace ComplianceEngine.Tests.Reports;

/// <summary>A workbook as text that a lawyer can read: every sheet, cell by cell, with what a cell leads to and how it is filled.</summary>
internal static class WorkbookText
{
    public static string Of(string file)
    {
        using var workbook = new XLWorkbook(file);
        return string.Join('\n', workbook.Worksheets.SelectMany(Lines)) + "\n";
    }

    private static IEnumerable<string> Lines(IXLWorksheet sheet)
    {
        yield return $"=== {sheet.Name}{(sheet.SheetView.SplitRow > 0 ? FormattableString.Invariant($", {sheet.SheetView.SplitRow} rows frozen") : string.Empty)}";
        foreach (var table in sheet.Tables)
            yield return $"table {table.Name} {table.RangeAddress}";
        foreach (var row in sheet.RowsUsed())
        {
            if (row.OutlineLevel > 0 || row.IsHidden)
                yield return FormattableString.Invariant($"row {row.RowNumber()}{(row.IsHidden ? " hidden" : string.Empty)}{(row.OutlineLevel > 0 ? " folds" : string.Empty)}");
            foreach (var cell in row.CellsUsed(XLCellsUsedOptions.Contents))
                yield return Line(cell);
        }
    }

    private static string Line(IXLCell cell)
    {
        var fill = cell.Style.Fill.BackgroundColor is { ColorType: XLColorType.Color } colour && cell.Style.Fill.PatternType == XLFillPatternValues.Solid
            ? $" #{colour.Color.R:X2}{colour.Color.G:X2}{colour.Color.B:X2}"
            : string.Empty;
        var link = cell.HasHyperlink ? $" → {cell.Hyperlink.InternalAddress}" : string.Empty;
        return $"{cell.Address}{fill}{(cell.Style.IncludeQuotePrefix ? " text" : string.Empty)}: {cell.GetString().Replace("\n", "⏎", StringComparison.Ordinal)}{link}";
    }
}
