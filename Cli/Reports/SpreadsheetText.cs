using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Makes text safe for spreadsheets: no control characters, no more than a cell holds, nothing that runs as a formula.</summary>
internal static class SpreadsheetText
{
    private const int LongestCell = 32_767;

    public static string Clean(string text)
    {
        var clean = TextNormaliser.WithoutControls(text);
        return clean.Length <= LongestCell ? clean : TextNormaliser.WithoutControls(clean[..(LongestCell - 1)]) + "…"; // A pair cut in two goes whole.
    }

    /// <summary>Whether a spreadsheet program takes text for a formula, once it is typed or read from a CSV file.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Text that a spreadsheet program would take for a formula gets an apostrophe before it (CSV injection).</summary>
    public static string ForCsv(string text)
    {
        var clean = Clean(text);
        return LooksLikeFormula(clean) ? "'" + clean : clean;
    }
}
