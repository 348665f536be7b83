using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Evaluates conditions, and says by what value they hold or fail, and by how much.</summary>
internal static class ConditionTest
{
    public static ConditionResult OfProvisions(ConditionFact fact, IEnumerable<CitationHolds> cited, IEnumerable<CitationInClass> classes)
    {
        var inOrder = cited.OrderBy(c => c.Index).ToList();
        var known = classes.OrderBy(c => c.Key).ThenBy(c => c.Class).ThenBy(c => c.Item).ToList();
        var (holds, value) = Evaluate(fact.Condition, inOrder, known);
        return new ConditionResult(fact.RuleId, fact.Index, fact.Condition, holds, value);
    }

    public static ConditionResult OfBook(BookConditionFact fact, IEnumerable<OffenceInClass> offences, IEnumerable<ClassMiss> misses)
    {
        var all = offences.Select(c => c.Section).Distinct().Count();
        var missing = misses.DistinctBy(u => u.Section).ToList();
        var byStatute = missing
            .GroupBy(m => m.Statute, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Count()}"));
        var value = missing.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"all {all} sections that are {fact.Each.OneOf()} are {fact.Class.OneOf()}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{missing.Count} of {all} sections that are {fact.Each.OneOf()} are no {fact.Class.Words()} ({string.Join(", ", byStatute)})");
        return new ConditionResult(fact.RuleId, fact.Index, fact.Condition, missing.Count == 0, value);
    }

    private static (bool Holds, string Value) Evaluate(Condition condition, List<CitationHolds> cited, List<CitationInClass> classes) => condition switch
    {
        Condition.Penalty penalty => Penalty(penalty, cited),
        Condition.Punishment punishment => Punishment(punishment, cited),
        Condition.LegalPersons persons => LegalPersons(persons, cited),
        Condition.RunsIn runs => Extent(runs, cited),
        Condition.Phrase phrase => Phrase(phrase, cited),
        Condition.IsOf isOf => Class(isOf, classes),
        Condition.ListedIn listed => Listed(listed, classes),
        Condition.EditionFrom edition => Edition(edition, cited),
        Condition.AllOf all => Together(all.Members, cited, classes, results => results.All(r => r)),
        Condition.AnyOf any => Together(any.Members, cited, classes, results => results.Any(r => r)),
        Condition.Not not => Evaluate(not.Member, cited, classes) is var (holds, value) ? (!holds, value) : default,
        _ => throw new UnreachableException(),
    };

    private static (bool Holds, string Value) Together(
        IReadOnlyList<Condition> members, List<CitationHolds> cited, List<CitationInClass> classes, Func<IEnumerable<bool>, bool> combine)
    {
        var results = members.Select(m => Evaluate(m, cited, classes)).ToList();
        var holds = combine(results.Select(r => r.Holds));
        return (holds, string.Join("; ", results.Where(r => r.Holds == holds).Select(r => r.Value).Distinct(StringComparer.Ordinal)));
    }

    private static (bool Holds, string Value) Penalty(Condition.Penalty condition, List<CitationHolds> cited)
    {
        var name = condition.IsMaximum ? "maximum" : "minimum";
        var terms = Offences(cited).Select(o => condition.IsMaximum ? o.Max : o.Min).OfType<Term>().ToList();
        if (terms.Count == 0)
            return (false, $"no {name} term is stated");
        var value = condition.IsMaximum ? terms.Max() : terms.Min();
        var holds = condition.IsAtLeast ? value.CompareTo(condition.Bound) >= 0 : value.CompareTo(condition.Bound) <= 0;
        var distance = holds ? null : value.DistanceTo(condition.Bound);
        return (holds, $"{name} {value}{(distance is null ? string.Empty : $" ({distance} too {(condition.IsAtLeast ? "short" : "long")})")}");
    }

    private static (bool Holds, string Value) Punishment(Condition.Punishment condition, List<CitationHolds> cited)
    {
        var offences = Offences(cited).ToList();
        var holds = condition.Kind switch
        {
            PunishmentKind.Imprisonment => offences.Exists(o => o.Max is { IsDeath: false }),
            PunishmentKind.Fine => offences.Exists(o => o.Fine is not null),
            PunishmentKind.Life => offences.Exists(o => o.Max is { } max && max.CompareTo(Term.Life) >= 0),
            PunishmentKind.Death => offences.Exists(o => o.Max is { IsDeath: true }),
            _ => throw new UnreachableException(),
        };
        var kind = condition.Kind.ToString().ToLowerInvariant();
        return (holds, holds ? $"{kind} is provided" : $"{kind} is not provided");
    }

    private static (bool Holds, string Value) LegalPersons(Condition.LegalPersons condition, List<CitationHolds> cited)
    {
        var reached = cited.Select(c => c.Provision).FirstOrDefault(p => p.LegalPersons is { Reached: true });
        var value = reached is null
            ? "legal persons are not reached"
            : $"legal persons are reached{(reached.LegalPersons!.Basis is { } basis ? $" ({basis})" : string.Empty)}";
        return ((reached is not null) == condition.Reached, value);
    }

    private static (bool Holds, string Value) Extent(Condition.RunsIn condition, List<CitationHolds> cited)
    {
        var holds = cited.Count > 0 && cited.TrueForAll(c => c.Extent.And(condition.Territories) == condition.Territories);
        return (holds, holds ? $"runs in {condition.Names}" : $"does not run in all of {condition.Names}");
    }

    private static (bool Holds, string Value) Phrase(Condition.Phrase condition, List<CitationHolds> cited)
    {
        var words = TextNormaliser.ForHash(condition.Words);
        var found = cited.FirstOrDefault(c => Words(c.Provision).Contains(words, StringComparison.OrdinalIgnoreCase));
        return ((found is not null) == condition.IsPresent, found is null ? $"the words \"{condition.Words}\" do not stand there" : $"the words \"{condition.Words}\" stand there");
    }

    private static string Words(Provision provision) => TextNormaliser.ForHash(provision.Text ?? provision.Digest ?? provision.Heading);

    private static (bool Holds, string Value) Class(Condition.IsOf condition, List<CitationInClass> classes) =>
        classes.Find(c => c.Class == condition.Class) is { } found
            ? (true, $"{condition.Class.OneOf()}{(found.Item is { } item ? $" ({item})" : string.Empty)}")
            : (false, $"no {condition.Class.Words()}");

    private static (bool Holds, string Value) Listed(Condition.ListedIn condition, List<CitationInClass> classes) =>
        classes.Find(c => c.Item is { } item && item.IsWithin(condition.Schedule)) is { } found
            ? (true, $"listed as {found.Item}")
            : (false, $"not listed in {condition.Citation}");

    private static (bool Holds, string Value) Edition(Condition.EditionFrom condition, List<CitationHolds> cited)
    {
        if (cited.Count == 0)
            return (false, "nothing cited is in force");
        var oldest = cited.Min(c => c.Provision.SubstanceSince);
        return (oldest >= condition.Day, string.Create(CultureInfo.InvariantCulture, $"worded as of {oldest:yyyy-MM-dd}"));
    }

    private static IEnumerable<Offence> Offences(List<CitationHolds> cited) => cited.Select(c => c.Provision.Offence).OfType<Offence>();
}
