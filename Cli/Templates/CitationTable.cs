using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Templates;

/// <summary>
/// A form with a column of citations: a row whose headings name that column and others that are known, and under it rows
/// that say which duty they are about. Empty cells are filled; what somebody wrote stays.
/// </summary>
internal static class CitationTable
{
    /// <param name="rows">The texts of the form, row by row; null for a cell that may not be written to.</param>
    /// <param name="where">The place of a cell, for messages.</param>
    public static IReadOnlyList<CellFill> Fill(IReadOnlyList<IReadOnlyList<string?>> rows, TemplateText text, Func<int, int, SourceSpan> where, DiagnosticBag remarks)
    {
        var fills = new List<CellFill>();
        (int Citation, List<(int Column, TemplateField Field)> Fields)? head = null;
        for (var row = 0; row < rows.Count; row++)
        {
            if (HeadIn(rows[row]) is { } found)
                head = found;
            else if (head is { } columns)
                FillRow(rows[row], row, columns.Citation, columns.Fields, text, where, remarks, fills);
        }

        return fills;
    }

    private static (int Citation, List<(int Column, TemplateField Field)> Fields)? HeadIn(IReadOnlyList<string?> row)
    {
        var citation = row.Select((t, i) => (Text: t, Index: i)).Where(c => TemplateFields.IsCitation(c.Text ?? string.Empty)).Select(c => c.Index).DefaultIfEmpty(-1).First();
        var fields = row.Select((t, i) => (Column: i, Field: TemplateFields.Under(t ?? string.Empty))).Where(c => c.Column != citation && c.Field is not null).Select(c => (c.Column, c.Field!)).ToList();
        return citation >= 0 && fields.Count > 0 ? (citation, fields) : null;
    }

    private static void FillRow(
        IReadOnlyList<string?> row, int number, int citation, List<(int Column, TemplateField Field)> fields, TemplateText text, Func<int, int, SourceSpan> where, DiagnosticBag remarks, List<CellFill> fills)
    {
        if (citation >= row.Count || row[citation] is not { Length: > 0 } cited || !cited.Any(char.IsDigit))
            return;
        foreach (var (column, field) in fields.Where(f => f.Column >= row.Count || row[f.Column] is { } there && string.IsNullOrWhiteSpace(there)))
        {
            if (text.OfCited(field, cited) is { } value)
                fills.Add(new CellFill(number, column, value));
            else
                remarks.Warning("CE0714", where(number, citation), $"'{cited}' is no provision of the treaties; its row was left as it is.");
        }
    }
}
