using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Runs;

/// <summary>
/// Runs an analysis over what an earlier run left: only articles that hang on something that changed are evaluated, all
/// others are carried over. The outcome equals that of an analysis of everything (a property test holds it).
/// </summary>
/// <remarks>docs/decisions/0003: why a rerun works from fingerprints, across processes, and not from a session kept alive.</remarks>
public static class Reanalysis
{
    /// <summary>A run of everything.</summary>
    public static RunSnapshot Full(AnalysisInput input, CancellationToken cancellationToken) =>
        Snapshot(input, ComplianceAnalysis.Run(input, cancellationToken));

    /// <summary>The snapshot of an analysis of everything.</summary>
    public static RunSnapshot Snapshot(AnalysisInput input, ComplianceAnalysis analysis)
    {
        var builder = new SnapshotBuilder(input);
        return builder.Inputs() with { Articles = [.. builder.Outcomes(analysis.Matrix)], BookConditions = analysis.BookConditions };
    }

    /// <summary>Runs again after an earlier run with the same territories.</summary>
    public static Rerun Run(RunSnapshot before, AnalysisInput input, CancellationToken cancellationToken)
    {
        var builder = new SnapshotBuilder(input, before);
        var inputs = builder.Inputs();
        var changed = RunDifferences.Provisions(before, inputs).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var classesChanged = !string.Equals(before.Classes, inputs.Classes, StringComparison.Ordinal);
        var duties = ChangedDuties(before, input, builder);
        var criminalizationChanged = CriminalizationChanged(before, inputs, input, duties, changed);
        var affected = Affected(before, inputs, input, duties, changed, classesChanged || criminalizationChanged);
        var scope = AnalysisScope.Around(input.Treaties, affected);
        var known = classesChanged || IsOtherwiseRun(before, inputs) ? [] : StillKnown(before, inputs, input, criminalizationChanged);
        var analysis = affected.Count == 0 ? null : ComplianceAnalysis.Run(input, scope, known, cancellationToken);
        var evaluated = analysis is null ? [] : builder.Outcomes(analysis.Matrix).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var earlier = before.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var articles = input.Treaties.Treaties
            .SelectMany(t => t.Articles.GroupBy(a => a.Cluster).OrderBy(g => g.Key ?? int.MaxValue).SelectMany(g => g))
            .Select(a => evaluated.GetValueOrDefault(a.Id) ?? earlier[a.Id])
            .ToList();
        var after = inputs with { Articles = articles, BookConditions = Merge(known, analysis?.BookConditions ?? []) };
        return new Rerun(before, after, evaluated.Values.Sum(a => a.Obligations.Count), articles.Where(a => !evaluated.ContainsKey(a.Id)).Sum(a => a.Obligations.Count));
    }

    /// <summary>The duties that are new, or are not what they were: their words, or whether they bind the country.</summary>
    private static HashSet<string> ChangedDuties(RunSnapshot before, AnalysisInput input, SnapshotBuilder builder)
    {
        var hashes = before.Articles.SelectMany(a => a.Obligations).ToDictionary(o => o.Id, o => o.Hash, StringComparer.Ordinal);
        return input.Treaties.Obligations
            .Where(o => !string.Equals(hashes.GetValueOrDefault(o.Id.ToString()), builder.HashOf(o), StringComparison.Ordinal))
            .Select(o => o.Id.ToString())
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The articles that hang on a rule, provision, duty or class that changed.</summary>
    private static HashSet<string> Affected(
        RunSnapshot before, RunSnapshot now, AnalysisInput input, HashSet<string> duties, HashSet<string> changed, bool classesChanged)
    {
        var everything = input.Treaties.Treaties.SelectMany(t => t.Articles).ToList();
        if (IsOtherwiseRun(before, now))
            return everything.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var affected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (old, current) in RunDifferences.Pair(before.Rules, now.Rules, r => r.Id))
        {
            var rule = (current ?? old)!;
            var isSame = old is not null && current is not null && string.Equals(old.Hash, current.Hash, StringComparison.Ordinal);
            if (isSame && !(rule.RestsOnClasses && classesChanged) && !rule.Citations.Any(c => changed.Contains(c.Provision)))
                continue;
            foreach (var obligation in new[] { old?.Obligation, current?.Obligation }.OfType<string>())
                affected.Add(ArticleOf(obligation));
        }

        var counts = before.Articles.ToDictionary(a => a.Id, a => a.Obligations.Count, StringComparer.Ordinal);
        affected.UnionWith(everything
            .Where(a => !counts.TryGetValue(a.Id, out var count) || count != a.Obligations.Count || a.Obligations.Any(o => duties.Contains(o.Id.ToString())))
            .Select(a => a.Id));

        affected.IntersectWith(everything.Select(a => a.Id));
        return affected;
    }

    /// <summary>Whether nothing of the earlier run can be carried over: other territories, or another version of the program.</summary>
    private static bool IsOtherwiseRun(RunSnapshot before, RunSnapshot now) =>
        !string.Equals(before.Territory, now.Territory, StringComparison.Ordinal) || !string.Equals(before.Version, now.Version, StringComparison.Ordinal);

    /// <summary>Conditions on the whole book that rules of the same words asked before, in a book with the same classes of offences.</summary>
    private static IReadOnlyList<BookConditionSnapshot> StillKnown(RunSnapshot before, RunSnapshot now, AnalysisInput input, bool criminalizationChanged)
    {
        var same = RunDifferences.Pair(before.Rules, now.Rules, r => r.Id)
            .Where(p => p.Old is not null && p.New is not null && string.Equals(p.Old.Hash, p.New.Hash, StringComparison.Ordinal))
            .Select(p => p.New!.Id)
            .ToHashSet(StringComparer.Ordinal);
        var asked = input.Mappings.Rules.Where(r => same.Contains(r.Id)).ToDictionary(r => r.Id, r => r.Conditions, StringComparer.Ordinal);
        return [.. before.BookConditions.Where(c =>
            asked.TryGetValue(c.RuleId, out var conditions)
            && !(criminalizationChanged && conditions[c.Index].RestsOn(OffenceClass.ConventionOffence)))];
    }

    private static IReadOnlyList<BookConditionSnapshot> Merge(IReadOnlyList<BookConditionSnapshot> known, IReadOnlyList<BookConditionSnapshot> found) =>
        [.. known.Concat(found).DistinctBy(c => (c.RuleId, c.Index)).OrderBy(c => c.RuleId, StringComparer.Ordinal).ThenBy(c => c.Index)];

    /// <summary>
    /// Offences under the convention are those that rules on duties to criminalize cite, where these bind the country:
    /// conditions on all of them hang on those rules and duties.
    /// </summary>
    private static bool CriminalizationChanged(RunSnapshot before, RunSnapshot now, AnalysisInput input, HashSet<string> duties, HashSet<string> changed)
    {
        if (now.Rules.Any(r => duties.Contains(r.Obligation)))
            return true;
        var criminalizing = input.Treaties.Obligations.Where(o => o.Kind == "criminalize").Select(o => o.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        return RunDifferences.Pair(before.Rules, now.Rules, r => r.Id).Any(p =>
            (IsOn(criminalizing, p.Old) || IsOn(criminalizing, p.New))
            && (p.Old is null || p.New is null || p.Old.Hash != p.New.Hash || p.New.Citations.Any(c => changed.Contains(c.Provision))));
    }

    private static bool IsOn(HashSet<string> duties, RuleSnapshot? rule) => rule is not null && duties.Contains(rule.Obligation);

    private static string ArticleOf(string obligation) => Treaties.ObligationId.Of(obligation).Article;
}
