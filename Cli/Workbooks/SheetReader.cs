using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>
/// Reads a sheet whose columns are known by the codes of its first row, wherever they stand. What spreadsheet programs and
/// people put in beside the text (odd spaces, smart quotes, dates as numbers) is taken for what was meant.
/// </summary>
internal sealed class SheetReader
{
    private const int MostRows = 100_000;
    private const long LargestUnpacked = 512L * 1024 * 1024;
    private const long LargestFile = 64L * 1024 * 1024;
    private readonly IXLWorksheet _sheet;
    private readonly Dictionary<string, int> _columns;
    private readonly string _file;

    private SheetReader(IXLWorksheet sheet, Dictionary<string, int> columns, string file)
    {
        _sheet = sheet;
        _columns = columns;
        _file = file;
    }

    /// <exception cref="InputException">The file is no workbook, or lacks the sheet or a needed column.</exception>
    public static SheetReader Open(XLWorkbook workbook, string file, string sheetName, IReadOnlyList<string> needed)
    {
        if (!workbook.TryGetWorksheet(sheetName, out var sheet))
            throw new InputException("CE0701", new SourceSpan(file, 0, 0), $"The workbook has no sheet '{sheetName}'.", $"It has: {string.Join(", ", workbook.Worksheets.Select(w => w.Name))}.");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i <= (sheet.LastColumnUsed()?.ColumnNumber() ?? 0); i++)
            columns.TryAdd(Clean(sheet.Cell(1, i).GetString()), i);
        var missing = needed.Where(n => !columns.ContainsKey(n)).ToList();
        if (missing.Count > 0)
            throw new InputException("CE0702", new SourceSpan($"{file}!{sheetName}!1:1", 0, 0), $"The hidden first row lacks the codes: {string.Join(", ", missing)}.", "Export the workbook again and copy the edits over.");
        return new SheetReader(sheet, columns, file);
    }

    /// <exception cref="InputException">The file is missing, too large, or no workbook.</exception>
    public static XLWorkbook OpenWorkbook(string file)
    {
        var found = InputFile.Find(file, LargestFile);
        SafeZip.MustUnpackWithin(file, LargestUnpacked);
        try
        {
            // A copy in memory: a workbook that is open in Excel can be read all the same.
            using var shared = found.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var copy = new MemoryStream();
            shared.CopyTo(copy);
            copy.Position = 0;
            return new XLWorkbook(copy);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // ClosedXML fails on what is no workbook with whatever its reading ran into.
            throw new InputException("CE0703", new SourceSpan(file, 0, 0), $"The file is no workbook that can be read: {e.Message}");
        }
    }

    /// <summary>The rows under the headings that hold anything.</summary>
    public IEnumerable<int> Rows()
    {
        var last = Math.Min(_sheet.LastRowUsed()?.RowNumber() ?? 0, MostRows);
        for (var row = 3; row <= last; row++)
        {
            if (_columns.Values.Any(c => !_sheet.Cell(row, c).IsEmpty()))
                yield return row;
        }
    }

    /// <summary>Whether the sheet has a column.</summary>
    public bool Has(string code) => _columns.ContainsKey(code);

    /// <summary>A cell's text; empty where there is no such column.</summary>
    public string Text(int row, string code) => _columns.TryGetValue(code, out var column) ? TextOf(_sheet.Cell(row, column)) : string.Empty;

    /// <summary>What a cell says, a date as year-month-day.</summary>
    public static string TextOf(IXLCell cell) => cell.DataType == XLDataType.DateTime && cell.TryGetValue<DateTime>(out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Clean(cell.GetString());

    /// <summary>Where a cell is, for messages: <c>file.xlsx!Rules!E7</c>.</summary>
    public SourceSpan Where(int row, string code) =>
        new($"{_file}!{_sheet.Name}!{(_columns.TryGetValue(code, out var column) ? _sheet.Cell(row, column).Address.ToString() : FormattableString.Invariant($"{row}:{row}"))}", 0, 0);

    private static string Clean(string text)
    {
        var clean = Corpus.Law.TextNormaliser.WithoutControls(text.ReplaceLineEndings("\n"))
            .Replace('\u00A0', ' ').Replace('\u2007', ' ').Replace('\u202F', ' ');
        return string.Join('\n', clean.Split('\n').Select(l => l.Trim())).Trim();
    }
}
