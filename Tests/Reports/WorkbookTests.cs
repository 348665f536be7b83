using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Reports;

/// <summary>What people do with the workbook: click through it, write beside the gaps, make it again.</summary>
public sealed class WorkbookTests
{
    private static readonly string[] Analyze = ["analyze", "--cluster", "all", "--as-of", "2026-11-24"];

    [Fact]
    public async Task Every_link_leads_to_a_cell_that_holds_what_was_asked_for()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, [.. Analyze, "--out", folder["m.xlsx"]])).MustSucceed();
        using var workbook = new XLWorkbook(folder["m.xlsx"]);
        var links = workbook.Worksheets.SelectMany(s => s.CellsUsed().Where(c => c.HasHyperlink)).ToList();
        Assert.InRange(links.Count, 300, 5000);
        foreach (var link in links)
        {
            var target = link.Hyperlink.InternalAddress;
            var sheet = workbook.Worksheet(target[1..target.LastIndexOf('\'')]);
            Assert.False(sheet.Cell(target[(target.LastIndexOf('!') + 1)..]).IsEmpty(), $"{link.Worksheet.Name} {link.Address} leads to nothing at {target}");
        }

        var gap = workbook.Worksheet(GapsSheet.Name).Cell("K4");
        var place = gap.Hyperlink.InternalAddress;
        var citation = gap.Worksheet.Cell("B4").GetString();
        Assert.Equal(citation, workbook.Worksheet(place[1..place.LastIndexOf('\'')]).Row(int.Parse(place[(place.LastIndexOf('A') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).Cell(3).GetString());
    }

    [Fact]
    public async Task What_people_wrote_beside_a_gap_stays_when_the_workbook_is_written_again_even_where_the_gap_is_closed()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2024-06-30", "--out", folder["m.xlsx"])).MustSucceed();
        int open, closed;
        using (var workbook = new XLWorkbook(folder["m.xlsx"]))
        {
            var sheet = workbook.Worksheet(GapsSheet.Name);
            open = sheet.Column("K").CellsUsed().Single(c => c.GetString() == "untoc/23/a").Address.RowNumber;
            closed = sheet.Column("K").CellsUsed().Single(c => c.GetString() == "tip/3/b").Address.RowNumber;
            sheet.Cell(open, 8).SetValue("وزارت قانون\nDraft wing");
            sheet.Cell(open, 9).SetValue(new DateTime(2027, 3, 1));
            sheet.Cell(open, 10).SetValue("=not a formula");
            sheet.Cell(closed, 10).SetValue("Asked for in 2023.");
            workbook.Save();
        }

        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder["m.xlsx"])).MustSucceed();

        using var again = new XLWorkbook(folder["m.xlsx"]);
        var rows = again.Worksheet(GapsSheet.Name).RowsUsed().Where(r => r.RowNumber() > 3).ToDictionary(r => r.Cell("K").GetString(), r => r, StringComparer.Ordinal);
        Assert.Equal("وزارت قانون\nDraft wing", rows["untoc/23/a"].Cell("H").GetString());
        Assert.Equal("2027-03-01", rows["untoc/23/a"].Cell("I").GetString());
        Assert.Equal("=not a formula", rows["untoc/23/a"].Cell("J").GetString());
        Assert.False(rows["untoc/23/a"].Cell("J").HasFormula);
        Assert.Equal("Asked for in 2023.", rows["tip/3/b"].Cell("J").GetString());
        Assert.Contains("No gap any more", rows["tip/3/b"].Cell("E").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_with_more_rows_than_Excel_takes_links_for_still_opens()
    {
        var analysis = ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), TestContext.Current.CancellationToken);
        var cluster = analysis.Matrix.Clusters[0];
        var many = analysis.Matrix with { Clusters = [cluster with { Articles = [.. Enumerable.Repeat(cluster.Articles, 60).SelectMany(a => a)] }] };
        using var stream = new MemoryStream();
        new ExcelReport().Write(new Report(many, analysis), stream);
        using var workbook = new XLWorkbook(stream);
        var sheet = workbook.Worksheets.ElementAt(1);
        Assert.Equal(many.Clusters[0].Obligations.Count(), sheet.Tables.Single().DataRange.RowCount());
        Assert.InRange(sheet.Hyperlinks.Count(), 1000, SheetStyle.MostLinks + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void A_bar_shows_every_status_that_occurs_and_is_as_long_as_any_other(int seed)
    {
        var duties = ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), TestContext.Current.CancellationToken).Matrix.Clusters.SelectMany(c => c.Obligations).Skip(seed).Take(seed * 3).ToList();
        var parts = StatusBar.Parts(duties);
        Assert.Equal(duties.Select(d => d.Status).Distinct().Order(), parts.Select(p => p.Status));
        Assert.Equal(20, parts.Sum(p => p.Blocks));
        Assert.All(parts, p => Assert.True(p.Blocks > 0));
    }
}
