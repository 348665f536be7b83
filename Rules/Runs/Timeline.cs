using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Rules.Runs;

/// <summary>Finds the days on which an outcome changed, and the law that changed it.</summary>
public static class Timeline
{
    /// <summary>
    /// The outcomes at the start of a span, and at every later day on which cited law or the State's place under a treaty
    /// changed. Each day is run from the one before, so that only what hangs on the change is evaluated.
    /// </summary>
    public static IReadOnlyList<TimelinePoint> Between(DateOnly from, DateOnly to, Func<DateOnly, AnalysisInput> inputOn, CancellationToken cancellationToken)
    {
        var first = inputOn(from);
        var run = Reanalysis.Full(first, cancellationToken);
        var points = new List<TimelinePoint> { new(from, run, null) };
        foreach (var day in DaysOfChange(first, from, to))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = Reanalysis.Run(run, inputOn(day), cancellationToken);
            run = next.After;
            var moved = next.Changes.Obligations.Where(o => !string.Equals(o.Was, o.Now, StringComparison.Ordinal)).ToList();
            if (moved.Count > 0)
                points.Add(new TimelinePoint(day, run, next.Changes with { Obligations = moved }));
        }

        return points;
    }

    private static IEnumerable<DateOnly> DaysOfChange(AnalysisInput input, DateOnly from, DateOnly to)
    {
        var cited = input.Mappings.Rules.SelectMany(r => r.Provisions).Select(p => p.Id.Statute).ToHashSet();
        var rulesOnBook = input.Mappings.Rules.Any(r => r.Conditions.Any(c => c.RestsOnClasses));
        return input.Law.Statutes
            .Where(s => rulesOnBook || cited.Contains(s.Id))
            .SelectMany(s => s.EditionDates)
            .Concat(input.Treaties.Treaties.SelectMany(t => t.Parties).Where(p => p.State == input.Country.Id).Select(p => p.Since).OfType<DateOnly>())
            .Where(d => d > from && d <= to)
            .Distinct()
            .Order();
    }
}
