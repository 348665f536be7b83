using System.Text;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Derivations;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Runs;

/// <summary>Takes the snapshot of a run: fingerprints of what goes in, and outcomes from the matrix.</summary>
internal sealed class SnapshotBuilder(AnalysisInput input, RunSnapshot? before = null)
{
    /// <summary>The snapshot of what goes in, with outcomes still to come.</summary>
    public RunSnapshot Inputs() => Inputs(Classes());

    private RunSnapshot Inputs(IReadOnlyList<ClassesSnapshot> classes) => new()
    {
        Id = input.RunId,
        AsOf = input.AsOf,
        Territory = input.TerritoryName,
        RuleSet = input.RuleSet.ToString(),
        Corpus = input.Corpus.ToString(),
        Version = input.Version,
        Classes = ContentHash.OfText(string.Join('\n', classes.Select(c => $"{c.Statute} {c.Hash}"))).ToString(),
        ClassesByStatute = classes,
        Articles = [],
        Rules = [.. input.Mappings.Rules.Select(Of).Concat(input.Mappings.Gaps.Select(Of)).OrderBy(r => r.Id, StringComparer.Ordinal)],
        Provisions = [.. Cited().Distinct().Order().Select(p => input.Law.Find(p, input.AsOf)).OfType<Provision>().Select(Of)],
    };

    /// <summary>Outcomes of a matrix, by article.</summary>
    public IEnumerable<ArticleSnapshot> Outcomes(GapMatrix matrix) =>
        matrix.Clusters.SelectMany(c => c.Articles).Select(a => new ArticleSnapshot(
            a.Article.Id, a.Citation, a.Article.Title, a.Article.Cluster, a.Status.Code(), [.. a.Obligations.Select(Of)]));

    /// <summary>Fingerprint of a duty as it applies on the day.</summary>
    public string HashOf(Obligation obligation) => ContentHash.OfText(string.Join(
        '\n',
        [
            $"{obligation.Force} {obligation.Means} {obligation.Kind} {obligation.Duty}", input.WhyNotApplicable(obligation) ?? input.Mappings.WhyOpen(obligation.Id) ?? string.Empty, Describe(obligation.Requirement),
            .. obligation.Elements.Select(e => $"{e.Id} {e.Role} {e.IsOptional} {e.Text}"),
        ])).ToString();

    private static ObligationSnapshot Of(ObligationResult result, string hash) => new(
        result.Obligation.Id.ToString(),
        result.Citation,
        result.Obligation.Heading,
        result.Status.Code(),
        result.IsStale,
        [.. result.Territories.Select(t => $"{t.Territory}={t.Status.Code()}")],
        [.. result.Elements.Select(e => $"{e.Element.Id.Name}={e.Status.Code()}")],
        result.Reason,
        hash,
        [.. References(result.Obligation.Requirement).Distinct().Order().Select(r => r.ToString())]);

    private static IEnumerable<ObligationId> References(Requirement requirement) => requirement switch
    {
        Requirement.OfObligation reference => [reference.Obligation],
        Requirement.Group group => group.Members.SelectMany(References),
        _ => [],
    };

    private static string Describe(Requirement requirement) => requirement switch
    {
        Requirement.OfElement leaf => leaf.Element.ToString(),
        Requirement.OfObligation reference => reference.Obligation.ToString(),
        Requirement.Group group => $"{(group.IsAll ? "all" : "any")}({string.Join(' ', group.Members.Select(Describe))})",
        _ => string.Empty,
    };

    private ObligationSnapshot Of(ObligationResult result) => Of(result, HashOf(result.Obligation));

    private RuleSnapshot Of(MappingRule rule) =>
        new(rule.Id, rule.Obligation.ToString(), rule.Fingerprint.ToString(), rule.Conditions.Any(c => c.RestsOnClasses), [.. rule.Provisions.Select(Of)]);

    private RuleSnapshot Of(GapEntry gap) =>
        new(gap.Id, gap.Obligation.ToString(), gap.Fingerprint.ToString(), false, [.. gap.Provisions.Select(Of)]);

    private CitationSnapshot Of(MappedProvision mapped)
    {
        var now = input.Law.Find(mapped.Id, input.AsOf);
        var reviewed = mapped.Official ?? mapped.Digest;
        return new CitationSnapshot(
            mapped.Id.ToString(),
            reviewed?.ToString(),
            now is not null && Staleness.IsStale(mapped, now) ? Staleness.ChangedHash(mapped, now).ToString() : null);
    }

    private ProvisionSnapshot Of(Provision provision) => new(
        provision.Id.ToString(),
        input.Law.Cite(provision.Id),
        Fingerprint(provision, provision.SubstanceHash),
        provision.InForceFrom,
        provision.Offence?.Max?.ToString(),
        provision.AmendedBy,
        provision.TextHash?.ToString(),
        Fingerprint(provision, null));

    private string Fingerprint(Provision provision, ContentHash? words) => ContentHash.OfText(string.Join(
        '\n',
        provision.DigestHash,
        words,
        $"{provision.Offence?.Min} {provision.Offence?.Max} {provision.Offence?.Fine?.Text}",
        provision.LegalPersons?.Reached,
        string.Join(' ', provision.Names),
        EffectsOf(provision),
        string.Join(' ', input.Law.Find(provision.Id.Statute)!.Extent),
        provision.SubstanceSince.DayNumber)).ToString();

    private IEnumerable<ProvisionId> Cited() =>
        input.Mappings.Rules.SelectMany(r => r.Provisions).Concat(input.Mappings.Gaps.SelectMany(g => g.Provisions)).Select(p => p.Id);

    /// <summary>Statute by statute, as far as it can be told without looking at them.</summary>
    private IReadOnlyList<ClassesSnapshot> Classes()
    {
        var isUsable = before is not null && before.AsOf <= input.AsOf && string.Equals(before.Version, input.Version, StringComparison.Ordinal);
        var known = (isUsable ? before!.ClassesByStatute : []).ToDictionary(c => c.Statute, StringComparer.Ordinal);
        return [.. input.Law.Statutes
            .Where(s => string.Equals(s.Id.Country, input.Country.Id, StringComparison.Ordinal))
            .Select(s => known.GetValueOrDefault(s.Id.ToString()) is { } kept && kept.HoldsOn(input.AsOf, s.Stored?.Fingerprint) ? kept : ClassesOf(s))];
    }

    /// <summary>
    /// Sections that are serious crimes, reach legal persons, are named by a schedule, or work on offences. Written in the book's order, which
    /// is one: the book may hold a hundred thousand sections, and none need be sorted.
    /// </summary>
    private ClassesSnapshot ClassesOf(Statute statute)
    {
        var text = new StringBuilder(statute.ShortTitle).Append('\n');
        DateOnly? until = null;
        foreach (var provision in statute.Provisions)
        {
            var max = provision.Offence?.Max;
            if (max is null && provision.Names.Count == 0 && provision.Effects.Count == 0)
                continue;
            until = Earliest(until, provision);
            if (!provision.IsInForce(input.AsOf))
                continue;
            text.Append(provision.Id.Path);
            if (max is { } term)
                text.Append(SeriousCrimeRule.IsSerious(term) ? " s" : " -").Append(provision.LegalPersons is { Reached: true } ? 'l' : '-');
            foreach (var named in provision.Names.Where(_ => input.Country.IsPredicateSchedule(provision.Id)))
                text.Append(' ').Append(named.ToString());
            text.Append(EffectsOf(provision)).Append('\n');
        }

        return new ClassesSnapshot(statute.Id.ToString(), statute.Stored?.Fingerprint, ContentHash.OfBytes(Encoding.UTF8.GetBytes(text.ToString())).ToString(), until);
    }

    private static string EffectsOf(Provision provision) => provision.Effects.Count == 0
        ? string.Empty
        : $" {string.Join(' ', provision.Effects.Select(e => e.Word()))} on {string.Join(' ', provision.EffectsOn)}";

    /// <summary>The earlier of a day and the next on which a provision begins or ends.</summary>
    private DateOnly? Earliest(DateOnly? day, Provision provision)
    {
        foreach (var edge in new[] { provision.InForceFrom, provision.InForceTo ?? DateOnly.MaxValue })
        {
            if (edge > input.AsOf && edge < DateOnly.MaxValue && (day is null || edge < day))
                day = edge;
        }

        return day;
    }
}
