using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Rules;

/// <summary>
/// A small treaty, law book and set of rules that edits change one at a time. An edit is a number, so that a failing
/// sequence shrinks to a short list of numbers.
/// </summary>
internal sealed class SmallWorld
{
    private const int Sections = 6;
    private static readonly Country Testland = new(
        "xx", "Testland", [new Territory("north", "North"), new Territory("south", "South")], [ProvisionId.Of("xx/b/sch1")]);

    private static readonly TreatyBook Treaties = new([MakeTreaty()]);
    private readonly Dictionary<(string Statute, int Section), Provision> _provisions = [];
    private readonly SortedDictionary<string, MappingRule> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GapEntry> _gaps = new(StringComparer.Ordinal);
    private readonly HashSet<int> _listed = [0];
    private readonly HashSet<(string Statute, int Section)> _clauses = [("xx/a", 0), ("xx/b", 1)];
    private DateOnly _asOf = Law.Date("2020-01-01");
    private bool _isNorthOnly;
    private bool _isSupposedParty;
    private int _clock;

    public SmallWorld()
    {
        for (var i = 0; i < Sections; i++)
        {
            Enact("xx/a", i, 3 + i);
            Enact("xx/b", i, 2 + i);
            AddRule(i, i, (Sections - 1) - i);
        }

        AddRule(6, 3, 3); // Asks of every offence whether a clause takes it aboard ships.
    }

    public AnalysisInput Input() => new()
    {
        Country = Testland,
        Law = new LawBook([Statute("xx/a", _isNorthOnly ? ["north"] : []), Statute("xx/b", [])]),
        Corpus = ContentHash.OfText($"law {_clock}"),
        Treaties = Treaties,
        Mappings = new MappingSet([.. _rules.Values], [.. _gaps.Values], []),
        RuleSet = ContentHash.OfText($"rules {_clock}"),
        AsOf = _asOf,
        Territories = Testland.Everywhere,
        Version = "test",
        SupposedTreaties = _isSupposedParty ? ["tt"] : [],
    };

    public void Edit(int edit)
    {
        _clock++;
        var number = (int)(((uint)edit * 2654435761u) >> 1); // Small numbers, which FsCheck prefers, spread over all edits.
        var section = (number / 16) % Sections;
        var statute = (number / 97) % 2 == 0 ? "xx/a" : "xx/b";
        switch (number % 12)
        {
            case 0 or 1:
                Enact(statute, section, number % 9);
                break;
            case 2:
                _provisions.Remove((statute, section));
                break;
            case 3:
                AddRule(number % 12, section, (number / 7) % Sections);
                break;
            case 4:
                _rules.Remove($"r{number % 12}");
                break;
            case 5:
                AddGap(section);
                break;
            case 6:
                _gaps.Remove($"g{section}");
                break;
            case 7:
                if (!_listed.Add(section))
                    _listed.Remove(section);
                break;
            case 8:
                _isNorthOnly = !_isNorthOnly;
                break;
            case 9:
                _isSupposedParty = !_isSupposedParty;
                break;
            case 10:
                if (!_clauses.Add((statute, section)))
                    _clauses.Remove((statute, section));
                break;
            default:
                _asOf = Law.Date("2020-01-01").AddYears((number % 5) - 2);
                break;
        }
    }

    private static Treaty MakeTreaty() => new()
    {
        Id = "tt",
        Title = "The Treaty",
        ShortTitle = "Treaty",
        Parties = [new Party("xx", true, Law.Date("2019-06-01"), "a test", [])],
        Articles = [.. Enumerable.Range(1, Sections).Select(MakeArticle)],
    };

    private static Article MakeArticle(int number)
    {
        var id = ObligationId.Of($"tt/{number}/1");
        Element[] elements =
        [
            new() { Id = new ElementId(id, "one"), Type = "conduct", Role = ElementRole.Must, Text = "One", IsOptional = false },
            new() { Id = new ElementId(id, "two"), Type = "conduct", Role = ElementRole.Coverage, Text = "Two", IsOptional = false },
        ];
        Requirement own = new Requirement.Group(number % 2 == 0, [.. elements.Select(e => new Requirement.OfElement(e.Id))]);
        var requirement = number is 3 or 5 ? new Requirement.Group(true, [own, new Requirement.OfObligation(ObligationId.Of($"tt/{number - 1}/1"))]) : own;
        return new Article($"tt/{number}", $"Article {number}", (number % 3) + 1,
        [
            new Obligation
            {
                Id = id,
                Heading = "A duty",
                Force = number == 6 ? Force.Optional : Force.Mandatory,
                Kind = number < 3 ? "criminalize" : "procedure",
                Means = number == 4 ? Means.Practice : Means.Legislation,
                Duty = "Do it.",
                Elements = elements,
                Requirement = requirement,
            },
        ]);
    }

    private static Condition[] ConditionsOf(int number) => (number % 7) switch
    {
        0 => [new Condition.Penalty(true, true, Term.OfYears(4))],
        1 => [new Condition.IsOf(number < 7 ? OffenceClass.SeriousCrime : OffenceClass.OffenceAboardShips)],
        2 => [new Condition.Every(OffenceClass.SeriousCrime, OffenceClass.PredicateOffence)],
        3 => [new Condition.AnyOf([new Condition.LegalPersons(true), new Condition.Not(new Condition.IsOf(OffenceClass.PredicateOffence))])],
        4 => [new Condition.Every(OffenceClass.ConventionOffence, OffenceClass.SeriousCrime)],
        6 => [new Condition.Every(OffenceClass.ConventionOffence, OffenceClass.OffenceAboardShips)],
        _ => [],
    };

    private void AddRule(int number, int section, int article)
    {
        var obligation = Treaties.Find(ObligationId.Of($"tt/{article + 1}/1"))!;
        var citation = ProvisionId.Of($"{(number % 2 == 0 ? "xx/a" : "xx/b")}/s{section}");
        _rules[$"r{number}"] = new MappingRule
        {
            Id = $"r{number}",
            Pack = "test",
            Obligation = obligation.Id,
            Elements = number % 3 == 0 ? [obligation.Elements[0].Id] : [.. obligation.Elements.Select(e => e.Id)],
            Provisions = [new MappedProvision(citation, number % 4 == 0 ? ContentHash.OfText("text 4") : null, null)],
            Strength = number % 5 == 0 ? Strength.Partial : Strength.Full,
            Missing = "Something.",
            Conditions = ConditionsOf(number),
            Rationale = "It is there.",
            Author = "tester",
            Where = default,
        };
    }

    private void AddGap(int section)
    {
        var obligation = Treaties.Find(ObligationId.Of($"tt/{section + 1}/1"))!;
        _gaps[$"g{section}"] = new GapEntry
        {
            Id = $"g{section}",
            Obligation = obligation.Id,
            Elements = [obligation.Elements[1].Id],
            Rationale = "Nothing there.",
            Needed = "A law.",
            Author = "tester",
            Where = default,
        };
    }

    private void Enact(string statute, int section, int years) => _provisions[(statute, section)] =
        Law.Section($"s{section}", max: $"{years} years", from: years % 3 == 0 ? "2019-01-01" : "2000-01-01", legalPersons: years % 2 == 0)
        with
        { Id = ProvisionId.Of($"{statute}/s{section}"), Digest = $"text {years}" };

    /// <summary>A section that takes offences aboard ships: all of its statute, or some of another.</summary>
    private static Provision Clause(Provision section, int number) =>
        section with { Effects = [ClauseEffect.AboardShips], EffectsOn = number % 2 == 0 ? [] : [ProvisionId.Of("xx/a/s2"), ProvisionId.Of("xx/b/s3")] };

    private Statute Statute(string id, IReadOnlyList<string> extent)
    {
        var provisions = _provisions.Where(p => p.Key.Statute == id).Select(p => _clauses.Contains(p.Key) ? Clause(p.Value, p.Key.Section) : p.Value);
        if (id == "xx/b")
            provisions = provisions.Concat(_listed.Select(l => Law.Section($"sch1/{l + 1}") with { Id = ProvisionId.Of($"xx/b/sch1/{l + 1}"), Names = [ProvisionId.Of($"xx/a/s{l}")] }));
        Provision[] ordered = [.. provisions.OrderBy(p => p.Id)];
        return new Statute
        {
            Id = StatuteId.Of(id),
            Title = id,
            ShortTitle = id,
            Extent = extent,
            Provisions = ordered,
            Stored = new StoredStatute(string.Join('\n', ordered.Select(p => p.ToString())) + string.Join(' ', ordered.SelectMany(p => p.Names.Concat(p.EffectsOn))) + string.Join(' ', ordered.SelectMany(p => p.Effects)), ordered.Any(p => p.Names.Count > 0 || p.Effects.Count > 0)),
        };
    }
}
