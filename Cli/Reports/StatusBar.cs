using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>A bar in a cell, a part for each status in the share of its duties: coloured blocks, which every program shows and prints.</summary>
internal static class StatusBar
{
    private const int Blocks = 20;

    /// <summary>The width of a column that shows it whole, in characters.</summary>
    public const double Width = 24;

    public static void Write(IXLCell cell, IReadOnlyList<ObligationResult> duties)
    {
        if (duties.Count == 0)
            return;
        var text = cell.RichText;
        foreach (var (status, blocks) in Parts(duties))
            text.AddText(new string('█', blocks)).SetFontColor(SheetStyle.Strong(status)).SetFontName("Calibri").SetFontSize(10);
    }

    /// <summary>The blocks of each status: in all <see cref="Blocks"/>, at least one for each that occurs.</summary>
    internal static IReadOnlyList<(Status Status, int Blocks)> Parts(IReadOnlyList<ObligationResult> duties)
    {
        var counts = Enum.GetValues<Status>().Select(s => (Status: s, Count: duties.Count(d => d.Status == s))).Where(p => p.Count > 0).ToList();
        var parts = counts.Select(p => (p.Status, Blocks: Math.Max(1, p.Count * Blocks / duties.Count))).ToList();
        var rest = Blocks - parts.Sum(p => p.Blocks);
        var widest = parts.FindIndex(p => p.Blocks == parts.Max(x => x.Blocks));
        parts[widest] = (parts[widest].Status, parts[widest].Blocks + rest);
        return parts;
    }
}
