using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Makes text safe for spreadsheets: no control characters, no more than a cell holds, nothing that runs as a formula.</summary>
internal static class SpreadsheetText
{
    private const int LongestCell = 32_767;

    public static string Clean(string text)
    {
        var clean = TextNormaliser.WithoutControls(text);
        return clean.Length <= LongestCell ? clean : clean[..(LongestCell - 1)] + "…";
    }

    /// <summary>Text that a spreadsheet program would take for a formula gets an apostrophe before it (CSV injection).</summary>
    public static string ForCsv(string text)
    {
        var clean = Clean(text);
        return clean.Length > 0 && clean[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + clean : clean;
    }
}
