using System.Globalization;
using ComplianceEngine.Rules.Runs;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>A timeline on a terminal: a row an article that ever changed, a column a day, and under it what happened on each day.</summary>
internal static class TimelineText
{
    private const int MostColumns = 16;
    private const int MostNamed = 12;

    public static void Write(IAnsiConsole console, IReadOnlyList<TimelinePoint> points)
    {
        if (points.Count == 1)
        {
            console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"No outcome changed after {points[0].Day:yyyy-MM-dd}.\n")));
            return;
        }

        foreach (var chunk in points.Chunk(MostColumns))
            console.Write(Chart(chunk, points));
        foreach (var point in points.Skip(1))
            Write(console, point);
    }

    private static Table Chart(TimelinePoint[] shown, IReadOnlyList<TimelinePoint> all)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text("Article")).NoWrap());
        foreach (var point in shown)
            table.AddColumn(new TableColumn(new Text(point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).NoWrap().Centered());
        foreach (var article in all[0].Run.Articles.Where(a => all.Select(p => StatusOf(p, a.Id)).Distinct(StringComparer.Ordinal).Count() > 1))
            table.AddRow([new Text(article.Citation), .. shown.Select(p => StatusLook.Cell(StatusOf(p, article.Id)))]);
        return table;
    }

    private static void Write(IAnsiConsole console, TimelinePoint point)
    {
        console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{point.Day:yyyy-MM-dd}\n"), new Style(decoration: Decoration.Bold)));
        foreach (var group in point.Changes!.Obligations.GroupBy(Why, StringComparer.Ordinal))
        {
            if (group.Count() > MostNamed)
            {
                console.Write(new Padder(new Text(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} duties")), new Padding(2, 0, 0, 0)));
                continue;
            }

            var moved = string.Join("; ", group.Select(o => $"{o.Citation} {o.Was?.Replace('-', ' ')} → {o.Now?.Replace('-', ' ')}"));
            console.Write(new Padder(new Text($"{group.Key}: {moved}"), new Padding(2, 0, 0, 0)));
        }
    }

    private static string Why(ObligationChange change) => change.Because.All(b => b.Kind == CauseKind.DutyChanged)
        ? $"the duties of {change.Id.Split('/')[0]} came to apply, or ceased to"
        : string.Join(", ", change.Because.Select(b => b.Detail is { } detail ? $"{b.Citation ?? b.Id} ({detail})" : b.Citation ?? b.Id));

    private static string StatusOf(TimelinePoint point, string article) =>
        point.Run.Articles.FirstOrDefault(a => string.Equals(a.Id, article, StringComparison.Ordinal))?.Status ?? "not-applicable";
}
