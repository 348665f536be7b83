using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceEngine.Cli.Reports;

/// <summary>A Word document under way (ECMA-376): headings, paragraphs, tables. The same content gives the same bytes.</summary>
internal sealed class WordDocument
{
    private readonly Body _body = new();

    /// <summary>A heading of level 1 to 3.</summary>
    public void Heading(int level, string text) => _body.Append(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = FormattableString.Invariant($"Heading{level}") }, new KeepNext()), Run(text, isBold: false)));

    /// <summary>A paragraph, with a word in bold before it where given.</summary>
    public void Paragraph(string text, string? lead = null)
    {
        var paragraph = new Paragraph();
        if (lead is not null)
            paragraph.Append(Run(lead + " ", isBold: true));
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                paragraph.Append(new Run(new Break()));
            paragraph.Append(Run(lines[i], isBold: false));
        }

        _body.Append(paragraph);
    }

    /// <summary>A table, its first row repeated on every page.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        table.Append(new TableGrid(head.Select(_ => new GridColumn())));
        table.Append(Row(head, isHead: true));
        foreach (var row in rows)
            table.Append(Row(row, isHead: false));
        _body.Append(table);
        _body.Append(new Paragraph());
    }

    /// <summary>Writes the document.</summary>
    public void Write(Stream stream, DateOnly day)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            _body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 708, Footer = 708, Gutter = 0 }));
            main.Document = new Document(_body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        }

        StablePackage.Rewrite(package, stream, day);
    }

    private static TableRow Row(IReadOnlyList<string> cells, bool isHead)
    {
        var row = new TableRow();
        if (isHead)
            row.Append(new TableRowProperties(new TableHeader()));
        foreach (var cell in cells)
        {
            var properties = isHead ? new TableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Fill = "E8EDF3" }) : new TableCellProperties();
            var content = new TableCell(properties);
            foreach (var line in cell.Split('\n'))
                content.Append(new Paragraph(Run(line, isHead)));
            row.Append(content);
        }

        return row;
    }

    private static Run Run(string text, bool isBold)
    {
        var run = new Run();
        if (isBold)
            run.Append(new RunProperties(new Bold()));
        run.Append(new Text(Corpus.Law.TextNormaliser.WithoutControls(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Styles Styles()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Times New Roman" }, new FontSize { Val = "21" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "100" }))));
        styles.Append(new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
        foreach (var (level, size) in new[] { (1, "34"), (2, "28"), (3, "23") })
        {
            styles.Append(new Style(
                new StyleName { Val = FormattableString.Invariant($"heading {level}") },
                new BasedOn { Val = "Normal" },
                new NextParagraphStyle { Val = "Normal" },
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
                new StyleRunProperties(new Bold(), new Color { Val = "1F3A5F" }, new FontSize { Val = size }))
            { Type = StyleValues.Paragraph, StyleId = FormattableString.Invariant($"Heading{level}") });
        }

        return styles;
    }
}
