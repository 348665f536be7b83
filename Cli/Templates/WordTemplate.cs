using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Rules.Matrix;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceEngine.Cli.Templates;

/// <summary>A body's own Word form: placeholders in text, headers and footers, rows that repeat, and empty cells beside a column of citations.</summary>
internal sealed class WordTemplate(string file) : IFormTemplate
{
    private const long LargestPackage = 256L * 1024 * 1024;
    private readonly DiagnosticBag _remarks = new();

    public string Extension => ".docx";

    public IReadOnlyList<Diagnostic> Remarks => _remarks.Items;

    /// <exception cref="InputException">The form can't be read, holds placeholders that are not known, or nothing to fill.</exception>
    public void Write(Report report, Stream stream)
    {
        var text = new TemplateText(report);
        using var package = Copy();
        int fromColumns;
        using (var document = Open(package))
        {
            var main = document.MainDocumentPart!;
            var roots = main.HeaderParts.Select(p => (OpenXmlElement)p.Header).Concat(main.FooterParts.Select(p => p.Footer)).Prepend(main.Document.Body!).ToList();
            foreach (var row in roots.SelectMany(r => r.Descendants<TableRow>()).ToList())
                Repeat(row, text);
            foreach (var paragraph in roots.SelectMany(r => r.Descendants<Paragraph>()).ToList())
                Fill(paragraph, text, row: null);
            fromColumns = main.Document.Body!.Descendants<Table>().Sum(t => FillColumns(t, text));
        }

        text.MustHaveFilled(fromColumns, file, "a table with a column");
        StablePackage.Rewrite(package, stream, report.Matrix.AsOf);
    }

    private MemoryStream Copy()
    {
        if (!File.Exists(file))
            throw new InputException(Diagnostic.NoSuchFile(file));
        SafeZip.MustUnpackWithin(file, LargestPackage);
        using var shared = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var copy = new MemoryStream();
        shared.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private WordprocessingDocument Open(Stream package)
    {
        try
        {
            var document = WordprocessingDocument.Open(package, isEditable: true);
            if (document.MainDocumentPart?.Document?.Body is not null)
                return document;
            document.Dispose();
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
        {
            throw new InputException("CE0322", new SourceSpan(file, 0, 0), $"The file is damaged, locked, or not what its name says: {e.Message}");
        }

        throw new InputException("CE0322", new SourceSpan(file, 0, 0), "The file is no Word document.");
    }

    private void Repeat(TableRow row, TemplateText text)
    {
        if (row.Descendants<TableRow>().Any() || text.RowsFor(row.Descendants<Paragraph>().Select(p => p.InnerText)) is not { } duties)
            return;
        foreach (var duty in duties)
        {
            var copy = (TableRow)row.CloneNode(deep: true);
            row.InsertBeforeSelf(copy);
            foreach (var paragraph in copy.Descendants<Paragraph>())
                Fill(paragraph, text, duty);
        }

        if (duties.Count > 0)
            row.Remove();
        else
            row.Descendants<Text>().ToList().ForEach(t => t.Text = string.Empty);
    }

    /// <summary>Fills the placeholders of a paragraph, which Word may have cut into several runs.</summary>
    private void Fill(Paragraph paragraph, TemplateText text, ObligationResult? row)
    {
        var pieces = paragraph.Descendants<Text>().ToList();
        var whole = string.Concat(pieces.Select(p => p.Text));
        foreach (var placeholder in TemplateText.Placeholders(whole).Reverse())
            WordRuns.Replace(pieces, placeholder.Index, placeholder.Length, text.Value(placeholder, new SourceSpan($"{file}: {Shorten(whole)}", 0, 0), row));
    }

    private int FillColumns(Table table, TemplateText text)
    {
        var rows = table.Elements<TableRow>().Select(r => r.Elements<TableCell>().ToList()).ToList();
        var fills = CitationTable.Fill(
            [.. rows.Select(r => (IReadOnlyList<string?>)[.. r.Select(c => string.Join('\n', c.Elements<Paragraph>().Select(p => p.InnerText)))])],
            text,
            (row, column) => new SourceSpan(FormattableString.Invariant($"{file}: row {row + 1} of a table"), 0, 0),
            _remarks);
        foreach (var fill in fills.Where(f => f.Column < rows[f.Row].Count))
            WordRuns.Write(rows[fill.Row][fill.Column], fill.Text);
        return fills.Count;
    }

    private static string Shorten(string text) => Corpus.Law.TextNormaliser.Shorten(text, 60);
}
