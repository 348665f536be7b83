using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>timeline</c>: the days on which an outcome changed, and every article's status from each day on.</summary>
internal sealed record TimelineJson(string Schema, DateOnly From, DateOnly To, IReadOnlyList<TimelineJson.PointJson> Points)
{
    public static TimelineJson Of(IReadOnlyList<TimelinePoint> points, DateOnly to) => new(
        "compliance/timeline/1", points[0].Day, to, [.. points.Select(PointJson.Of)]);

    internal sealed record PointJson(DateOnly Day, IReadOnlyList<ArticleJson> Articles, IReadOnlyList<ChangesJson.ObligationJson> Obligations)
    {
        public static PointJson Of(TimelinePoint point) => new(
            point.Day,
            [.. point.Run.Articles.Select(a => new ArticleJson(a.Id, a.Status))],
            [.. (point.Changes?.Obligations ?? []).Select(ChangesJson.ObligationJson.Of)]);
    }

    internal sealed record ArticleJson(string Id, string Status);
}
