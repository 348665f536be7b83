using System.Globalization;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Runs;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>
/// Turns the input of an analysis into facts, in a stable order. Provisions that no rule in scope can ask about are left
/// out: a law book is large, and what is mapped of it small.
/// </summary>
internal sealed class FactBuilder
{
    private readonly AnalysisInput _input;
    private readonly AnalysisScope _scope;
    private readonly List<MappingRule> _rules;

    private readonly Dictionary<(string RuleId, int Index), BookConditionSnapshot> _known;

    /// <param name="known">What conditions on the whole book are known to come to.</param>
    public FactBuilder(AnalysisInput input, AnalysisScope scope, IReadOnlyList<BookConditionSnapshot> known)
    {
        _input = input;
        _scope = scope;
        _known = known.ToDictionary(c => (c.RuleId, c.Index));
        var inScope = input.Mappings.Rules.Where(r => scope.Holds(r.Obligation.Article)).ToList();
        var asksForOffences = inScope.Exists(r => r.Conditions.Where((c, i) => !_known.ContainsKey((r.Id, i))).Any(c => c.RestsOn(OffenceClass.ConventionOffence)));
        _rules = asksForOffences ? [.. input.Mappings.Rules.Where(r => scope.Holds(r.Obligation.Article) || IsCriminalization(r))] : inScope;
    }

    public IEnumerable<object> All() => [.. TreatyFacts(), .. MappingFacts(), .. LawFacts()];

    /// <summary>Whether a rule is on a duty to make something an offence that binds the country: no other makes an offence under the convention.</summary>
    private bool IsCriminalization(MappingRule rule) =>
        _input.Treaties.Find(rule.Obligation) is { Kind: "criminalize" } duty && _input.WhyNotApplicable(duty) is null;

    private IEnumerable<object> LawFacts()
    {
        var cited = _rules.SelectMany(r => r.Provisions).Select(p => p.Id).ToHashSet();
        var sections = cited.Select(p => p.Top).ToHashSet();
        var statutes = cited.Select(p => p.Statute).ToHashSet();
        var asksOfBook = _rules.Exists(r => r.Conditions.Where((c, i) => c.IsOfBook && !_known.ContainsKey((r.Id, i))).Any());
        foreach (var statute in _input.Law.Statutes.Where(s => string.Equals(s.Id.Country, _input.Country.Id, StringComparison.Ordinal)))
        {
            if (!asksOfBook && !statute.NamesOthers && !statutes.Contains(statute.Id))
                continue;
            var extent = _input.Country.SetOf(statute.Extent);
            foreach (var provision in statute.Provisions)
            {
                if (!IsAskedAbout(provision, sections, asksOfBook) || !provision.IsInForce(_input.AsOf))
                    continue;
                yield return new ProvisionFact(provision, statute.ShortTitle, extent);
                foreach (var named in provision.Names.Where(_ => _input.Country.IsPredicateSchedule(provision.Id)))
                    yield return new ScheduleItemFact(provision.Id, named);
                foreach (var effect in ClauseFact.Of(provision))
                    yield return effect;
            }

            foreach (var clause in statutes.Contains(statute.Id) ? ClausesOf(statute, cited) : [])
                yield return new ProvisionFact(clause, statute.ShortTitle, extent);
        }
    }

    /// <summary>Cited clauses that the book does not list, read out of the official words of their section.</summary>
    private IEnumerable<Provision> ClausesOf(Statute statute, HashSet<ProvisionId> cited)
    {
        var listed = statute.Provisions.Select(p => p.Id).ToHashSet();
        return cited.Where(c => c.Statute == statute.Id && !listed.Contains(c)).Order().Select(c => _input.Law.Find(c, _input.AsOf)).OfType<Provision>();
    }

    private static bool IsAskedAbout(Provision provision, HashSet<ProvisionId> sections, bool asksOfBook) =>
        provision.Names.Count > 0 || provision.Effects.Count > 0 || (asksOfBook && provision.Offence?.Max is not null) || sections.Contains(provision.Id.Top);

    private IEnumerable<object> MappingFacts()
    {
        foreach (var rule in _rules)
        {
            yield return new MappingFact(rule, IsCriminalization(rule));
            for (var i = 0; i < rule.Provisions.Count; i++)
                yield return new CitationFact(rule.Id, i, rule.Provisions[i].Id);
            for (var i = 0; i < rule.Conditions.Count; i++)
                yield return ConditionFactOf(rule, i);
            foreach (var element in rule.Elements)
                yield return new MappedElementFact(rule.Id, element, rule.Strength);
        }

        foreach (var gap in _input.Mappings.Gaps.Where(g => _scope.Holds(g.Obligation.Article)))
        {
            foreach (var element in gap.Elements)
                yield return new GapFact(gap, element);
        }
    }

    private object ConditionFactOf(MappingRule rule, int index) => rule.Conditions[index] switch
    {
        var condition when _known.GetValueOrDefault((rule.Id, index)) is { } known => new ConditionResult(rule.Id, index, condition, known.Holds, known.Value),
        Condition.Every every => new BookConditionFact(rule.Id, index, every),
        var condition => new ConditionFact(rule.Id, index, condition),
    };

    private IEnumerable<object> TreatyFacts()
    {
        foreach (var article in _input.Treaties.Treaties.SelectMany(t => t.Articles).Where(a => _scope.Holds(a.Id)))
        {
            yield return new ArticleFact(article.Id, article.Obligations.Count);
            foreach (var obligation in article.Obligations)
            {
                yield return new ObligationFact(obligation, _input.WhyNotApplicable(obligation));
                foreach (var element in obligation.Elements)
                    yield return new ElementFact(element);
                foreach (var node in Tree(obligation.Requirement, obligation.Id.ToString(), string.Empty))
                    yield return node;
            }
        }
    }

    private static IEnumerable<object> Tree(Requirement requirement, string nodeId, string parentId)
    {
        switch (requirement)
        {
            case Requirement.OfElement leaf:
                yield return new LeafFact(nodeId, parentId, leaf.Element);
                break;
            case Requirement.OfObligation reference:
                yield return new ReferenceFact(nodeId, parentId, reference.Obligation);
                break;
            case Requirement.Group group:
                yield return new GroupFact(nodeId, parentId, group.IsAll, group.Members.Count);
                for (var i = 0; i < group.Members.Count; i++)
                {
                    foreach (var node in Tree(group.Members[i], string.Create(CultureInfo.InvariantCulture, $"{nodeId}.{i}"), nodeId))
                        yield return node;
                }

                break;
            default:
                break;
        }
    }
}
