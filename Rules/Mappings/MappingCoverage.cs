using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>How much of treaties and law the rules reach, and how much of the rules the test cases reach.</summary>
public sealed record MappingCoverage
{
    /// <summary>Needed elements, and those that a rule or recorded gap speaks of, by treaty and cluster.</summary>
    public required IReadOnlyList<(string Treaty, int? Cluster, int Mapped, int Needed)> Elements { get; init; }

    /// <summary>Provisions that a rule or gap cites.</summary>
    public required int ProvisionsCited { get; init; }

    /// <summary>Rules with no test case.</summary>
    public required IReadOnlyList<string> Untested { get; init; }

    /// <summary>Conditions that no test case makes both hold and fail.</summary>
    public required IReadOnlyList<(string Rule, string Condition)> OneSided { get; init; }

    internal static MappingCoverage Of(AnalysisInput input, HashSet<(string Rule, int Condition, bool Holds)> exercised)
    {
        var mapped = input.Mappings.Rules.SelectMany(r => r.Elements).Concat(input.Mappings.Gaps.SelectMany(g => g.Elements)).ToHashSet();
        return new MappingCoverage
        {
            Elements = [.. input.Treaties.Treaties.SelectMany(t => t.Articles.GroupBy(a => a.Cluster).OrderBy(g => g.Key ?? int.MaxValue).Select(g =>
            {
                var needed = g.SelectMany(a => a.Obligations).SelectMany(o => o.Elements).Where(e => e.IsNeeded).ToList();
                return (t.ShortTitle, g.Key, needed.Count(e => mapped.Contains(e.Id)), needed.Count);
            }))],
            ProvisionsCited = input.Mappings.Rules.SelectMany(r => r.Provisions).Concat(input.Mappings.Gaps.SelectMany(g => g.Provisions)).Select(p => p.Id).Distinct().Count(),
            Untested = [.. input.Mappings.Rules.Where(r => r.Tests.Count == 0).Select(r => r.Id)],
            OneSided = [.. input.Mappings.Rules.SelectMany(r => r.Conditions
                .Select((c, i) => (Rule: r.Id, Condition: c.Text, IsBoth: exercised.Contains((r.Id, i, true)) && exercised.Contains((r.Id, i, false))))
                .Where(c => !c.IsBoth)
                .Select(c => (c.Rule, c.Condition)))],
        };
    }
}
