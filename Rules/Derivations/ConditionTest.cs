using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Evaluates conditions, and says by what value they hold or fail.</summary>
internal static class ConditionTest
{
    public static ConditionResult OfProvisions(ConditionFact fact, IEnumerable<CitationHolds> cited)
    {
        var provisions = cited.OrderBy(c => c.Index).Select(c => c.Provision).ToList();
        var condition = fact.Condition;
        var (holds, value) = condition.Kind switch
        {
            ConditionKind.MaxPenaltyAtLeast => Penalty(provisions, o => o.Max, "maximum", longest: true, t => t.CompareTo(condition.Term!.Value) >= 0),
            ConditionKind.MaxPenaltyAtMost => Penalty(provisions, o => o.Max, "maximum", longest: true, t => t.CompareTo(condition.Term!.Value) <= 0),
            ConditionKind.MinPenaltyAtLeast => Penalty(provisions, o => o.Min, "minimum", longest: false, t => t.CompareTo(condition.Term!.Value) >= 0),
            ConditionKind.AppliesToLegalPersons => LegalPersons(provisions),
            _ => throw new UnreachableException(),
        };
        return new ConditionResult(fact.RuleId, fact.Index, condition, holds, value);
    }

    public static ConditionResult OfEverySeriousCrime(
        ConditionFact fact, IEnumerable<SeriousCrime> crimes, IEnumerable<UnlistedSeriousCrime> unlisted)
    {
        var all = crimes.Select(c => c.Section).Distinct().Count();
        var missing = unlisted.DistinctBy(u => u.Section).ToList();
        var byStatute = missing
            .GroupBy(m => m.Statute, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Count()}"));
        var value = missing.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"all {all} serious crimes of the book are predicate offences")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{missing.Count} of {all} sections with a maximum of four years or more are not listed ({string.Join(", ", byStatute)})");
        return new ConditionResult(fact.RuleId, fact.Index, fact.Condition, missing.Count == 0, value);
    }

    private static (bool Holds, string Value) Penalty(
        List<Provision> provisions, Func<Offence, Term?> term, string name, bool longest, Func<Term, bool> test)
    {
        var terms = provisions.Select(p => p.Offence).OfType<Offence>().Select(term).OfType<Term>().ToList();
        if (terms.Count == 0)
            return (false, $"no {name} term is stated");
        var value = longest ? terms.Max() : terms.Min();
        return (test(value), $"{name} {value}");
    }

    private static (bool Holds, string Value) LegalPersons(List<Provision> provisions)
    {
        var reached = provisions.FirstOrDefault(p => p.LegalPersons is { Reached: true });
        return reached is null
            ? (false, "legal persons are not reached")
            : (true, $"legal persons are reached{(reached.LegalPersons!.Basis is { } basis ? $" ({basis})" : string.Empty)}");
    }
}
