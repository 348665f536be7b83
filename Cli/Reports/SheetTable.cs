using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>
/// A sheet that holds one table under a title: named, filtered, its head frozen and repeated in print. Styles are set once
/// and shared by the cells, which costs a small part of styling each.
/// </summary>
internal sealed class SheetTable
{
    /// <summary>The row of the headings: the title and a link back stand above.</summary>
    public const int HeadRow = 3;

    /// <summary>The first row of the table's body.</summary>
    public const int FirstRow = HeadRow + 1;

    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly IXLStyle _body;
    private readonly Dictionary<Status, IXLStyle> _byStatus = [];
    private int _links;
    private int _next = FirstRow;

    /// <param name="name">The sheet's name.</param>
    public SheetTable(XLWorkbook workbook, string name, string title, IReadOnlyList<SheetColumn> columns)
    {
        Sheet = workbook.AddWorksheet(name);
        _columns = columns;
        SheetStyle.Title(Sheet, title);
        SheetStyle.Headings(Sheet, HeadRow, Distinct(columns));
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].IsNarrow)
                SheetStyle.Upright(Sheet.Cell(HeadRow, i + 1));
        }

        _body = XLWorkbook.DefaultStyle;
        _body.Font.FontName = workbook.Style.Font.FontName;
        _body.Font.FontSize = workbook.Style.Font.FontSize;
        SheetStyle.Body(_body);
    }

    public IXLWorksheet Sheet { get; }

    /// <summary>The row that the next <see cref="Add"/> fills.</summary>
    public int NextRow => _next;

    /// <summary>A link to the workbook's first sheet, under the title.</summary>
    public void LinkBack(string sheet)
    {
        SheetStyle.Set(Sheet.Cell(2, 1), $"◂ {sheet}");
        SheetStyle.Link(Sheet.Cell(2, 1), sheet, "A1");
    }

    /// <summary>Adds a row of texts.</summary>
    public void Add(IReadOnlyList<string> texts) => Add([.. texts.Select(t => new SheetCell(t))]);

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<SheetCell> cells)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            var cell = Sheet.Cell(_next, i + 1);
            var content = i < cells.Count ? cells[i] : SheetCell.Empty;
            cell.Style = content.Status is { } status ? StyleOf(status) : _body;
            if (content.Text.Length > 0)
                SheetStyle.Set(cell, content.Text);
            if (content.Link is { } link && content.Text.Length > 0 && _links++ < SheetStyle.MostLinks)
                SheetStyle.Link(cell, link.Sheet, FormattableString.Invariant($"A{link.Row}"));
        }

        Sheet.Row(_next).Height = SheetStyle.HeightFor(cells.Select((c, i) => (c.Text, _columns[i].Width)));
        _next++;
    }

    /// <summary>Names the table and sets the sheet up for reading and print.</summary>
    /// <param name="footer">What print says at the foot of each page.</param>
    public void Finish(string tableName, string footer, int frozenColumns = 0)
    {
        if (_next == FirstRow)
            Add(Array.Empty<SheetCell>());
        var table = Sheet.Range(HeadRow, 1, _next - 1, _columns.Count).CreateTable(tableName);
        table.Theme = XLTableTheme.None;
        Sheet.SheetView.Freeze(HeadRow, frozenColumns);
        SheetStyle.PrintLandscape(Sheet, footer);
        Sheet.PageSetup.SetRowsToRepeatAtTop(HeadRow, HeadRow);
    }

    /// <summary>A table's headings differ: the second of the same gets a number.</summary>
    private static IEnumerable<(string Heading, double Width)> Distinct(IReadOnlyList<SheetColumn> columns)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            var times = seen[column.Heading] = seen.GetValueOrDefault(column.Heading) + 1;
            yield return (times == 1 ? column.Heading : FormattableString.Invariant($"{column.Heading} ({times})"), column.Width);
        }
    }

    private IXLStyle StyleOf(Status status)
    {
        if (_byStatus.TryGetValue(status, out var known))
            return known;
        var style = XLWorkbook.DefaultStyle;
        style.Font = _body.Font;
        SheetStyle.Body(style);
        style.Font.Bold = true;
        style.Fill.BackgroundColor = SheetStyle.Fill(status);
        return _byStatus[status] = style;
    }
}
