using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Cli.Templates;

/// <summary>A body's own workbook: placeholders anywhere, rows that repeat, and empty cells beside a column of citations.</summary>
internal sealed class WorkbookTemplate(string file) : IFormTemplate
{
    private const int MostRows = 5_000;
    private const int MostColumns = 200;
    private const int LongText = 40;
    private readonly DiagnosticBag _remarks = new();

    public string Extension => ".xlsx";

    public IReadOnlyList<Diagnostic> Remarks => _remarks.Items;

    /// <exception cref="InputException">The form can't be read, holds placeholders that are not known, or nothing to fill.</exception>
    public void Write(Report report, Stream stream)
    {
        var text = new TemplateText(report);
        using var workbook = SheetReader.OpenWorkbook(file);
        WarnOfCharts();
        var fromColumns = 0;
        foreach (var sheet in workbook.Worksheets)
        {
            if (sheet.LastCellUsed() is not { } last)
                continue;
            if (last.Address.RowNumber > MostRows || last.Address.ColumnNumber > MostColumns)
                throw new InputException("CE0715", new SourceSpan($"{file}!{sheet.Name}", 0, 0), FormattableString.Invariant($"The sheet is larger than a form may be: {MostRows} rows and {MostColumns} columns."));
            FillPlaceholders(sheet, text);
            fromColumns += FillColumns(sheet, text);
        }

        text.MustHaveFilled(fromColumns, file, "a column of citations");
        StablePackage.Write(workbook, stream, report.Matrix.AsOf);
    }

    private void FillPlaceholders(IXLWorksheet sheet, TemplateText text)
    {
        for (var number = sheet.LastRowUsed().RowNumber(); number >= 1; number--)
        {
            var cells = sheet.Row(number).CellsUsed(XLCellsUsedOptions.Contents).Where(c => !c.HasFormula && TemplateText.HasPlaceholder(c.GetString())).ToList();
            if (cells.Count == 0)
                continue;
            if (text.RowsFor(cells.Select(c => c.GetString())) is not { } duties)
            {
                foreach (var cell in cells)
                    Put(cell, text.Fill(cell.GetString(), Where(cell)));
                continue;
            }

            var patterns = cells.Select(c => (c.Address.ColumnNumber, Text: c.GetString(), Where: Where(c))).ToList();
            Repeat(sheet, number, duties.Count);
            for (var i = 0; i < Math.Max(1, duties.Count); i++)
            {
                foreach (var (column, pattern, where) in patterns)
                    Put(sheet.Cell(number + i, column), i < duties.Count ? text.Fill(pattern, where, duties[i]) : string.Empty);
            }
        }
    }

    /// <summary>Makes room for a row so many times over, each looking as the first.</summary>
    private static void Repeat(IXLWorksheet sheet, int number, int times)
    {
        if (times < 2)
            return;
        sheet.Row(number).InsertRowsBelow(times - 1);
        for (var i = 1; i < times; i++)
            sheet.Row(number).CopyTo(sheet.Row(number + i));
    }

    private int FillColumns(IXLWorksheet sheet, TemplateText text)
    {
        var last = sheet.LastCellUsed().Address;
        var rows = Enumerable.Range(1, last.RowNumber).Select(r => (IReadOnlyList<string?>)[.. Enumerable.Range(1, last.ColumnNumber).Select(c => Fillable(sheet.Cell(r, c)))]).ToList();
        var fills = CitationTable.Fill(rows, text, (row, column) => Where(sheet.Cell(row + 1, column + 1)), _remarks);
        foreach (var fill in fills)
            Put(sheet.Cell(fill.Row + 1, fill.Column + 1), fill.Text);
        return fills.Count;
    }

    /// <summary>A cell's text; null where it holds a formula or is hidden under a merged one.</summary>
    private static string? Fillable(IXLCell cell) => cell.HasFormula || (cell.IsMerged() && !cell.MergedRange().FirstCell().Address.Equals(cell.Address)) ? null : SheetReader.TextOf(cell);

    private static void Put(IXLCell cell, string text)
    {
        SheetStyle.Set(cell, text);
        if (text.Length > LongText || text.Contains('\n', StringComparison.Ordinal))
            cell.Style.Alignment.WrapText = true;
    }

    private SourceSpan Where(IXLCell cell) => new($"{file}!{cell.Worksheet.Name}!{cell.Address}", 0, 0);

    private void WarnOfCharts()
    {
        if (SafeZip.Names(file).Any(n => n.StartsWith("xl/charts/", StringComparison.Ordinal)))
            _remarks.Warning("CE0717", new SourceSpan(file, 0, 0), "The form has charts, which are lost in filling it.", "Copy the filled sheets into the form, or keep charts in another workbook.");
    }
}
