using System.Globalization;
using ComplianceEngine.Rules.Matrix;
using Spectre.Console;
using Status = ComplianceEngine.Rules.Matrix.Status;

namespace ComplianceEngine.Cli.Output;

/// <summary>The matrix on a terminal: one table per cluster.</summary>
internal static class MatrixTable
{
    public static void Write(IAnsiConsole console, GapMatrix matrix)
    {
        console.Write(new Text(string.Create(
            CultureInfo.InvariantCulture, $"{matrix.Subject}: compliance gap matrix as of {matrix.AsOf:yyyy-MM-dd} (run {matrix.RunId})")));
        console.WriteLine();
        foreach (var cluster in matrix.Clusters)
            Write(console, cluster);
        console.WriteLine();
        console.Write(new Text("What follows from the law book and the experts' mappings; no legal advice. ● met  ◐ partly met  ○ not met  ? not assessed  △ needs evidence  – not applicable"));
        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, ClusterResult cluster)
    {
        console.WriteLine();
        var number = cluster.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $", cluster {n}") : string.Empty;
        console.Write(new Text($"{cluster.Treaty.ShortTitle}{number}: {cluster.Title}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (ReasonForAll(cluster) is { } reason)
        {
            console.Write(new Text($"  {reason}"));
            console.WriteLine();
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { "Duty", "Status", "Satisfied by", "What is missing" })
            table.AddColumn(new TableColumn(new Text(column)));
        table.Columns[0].Width(34);
        table.Columns[1].Width(16).NoWrap();
        foreach (var article in cluster.Articles)
        {
            table.AddRow(
                new Text($"{article.Citation} {article.Article.Title}", new Style(decoration: Decoration.Bold)), StatusLook.Cell(article.Status), Text.Empty, Text.Empty);
            foreach (var obligation in article.Obligations)
                table.AddRow(new Text($"  {obligation.Citation[(cluster.Treaty.ShortTitle.Length + 1)..]} {obligation.Obligation.Heading}"), StatusLook.Cell(obligation.Status, obligation.IsStale), new Text(MatrixText.SatisfiedBy(obligation)), new Text(MatrixText.Missing(obligation)));
        }

        console.Write(table);
        console.Write(new Text(string.Join(
            ", ", Enum.GetValues<Status>().Where(s => cluster.Count(s) > 0).Select(s => string.Create(CultureInfo.InvariantCulture, $"{cluster.Count(s)} {s.Words()}")))));
        console.WriteLine();
    }

    /// <summary>Why nothing of the cluster applies, where one reason holds for all of it: a treaty not joined.</summary>
    private static string? ReasonForAll(ClusterResult cluster)
    {
        var reasons = cluster.Obligations.Select(o => o.Reason).Distinct(StringComparer.Ordinal).ToList();
        return reasons is [{ } reason] ? reason : null;
    }
}
