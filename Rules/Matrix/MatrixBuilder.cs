using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Derivations;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>Puts conclusions into the rows of the matrix, in the treaties' order.</summary>
internal sealed class MatrixBuilder
{
    private readonly AnalysisInput _input;
    private readonly AnalysisScope _scope;
    private readonly Dictionary<ElementId, ElementConclusion> _elements;
    private readonly Dictionary<ObligationId, ObligationConclusion> _obligations;
    private readonly Dictionary<string, ArticleConclusion> _articles;
    private readonly FailureTexts _failures;

    public MatrixBuilder(
        AnalysisInput input,
        AnalysisScope scope,
        IEnumerable<ElementConclusion> elements,
        IEnumerable<ObligationConclusion> obligations,
        IEnumerable<ArticleConclusion> articles,
        IEnumerable<ConditionResult> conditions,
        IEnumerable<CitationFails> citations)
    {
        _input = input;
        _scope = scope;
        _elements = elements.ToDictionary(e => e.Id);
        _obligations = obligations.ToDictionary(o => o.Id);
        _articles = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _failures = new FailureTexts(input.Law, conditions, citations);
    }

    public GapMatrix Build()
    {
        var clusters = _input.Treaties.Treaties.SelectMany(ClustersOf).ToList();
        return new GapMatrix
        {
            RunId = _input.RunId,
            AsOf = _input.AsOf,
            RuleSet = _input.RuleSet.ToString(),
            Corpus = _input.Corpus.ToString(),
            Version = _input.Version,
            Country = _input.Country.Name,
            Supposed = [.. _input.SupposedTreaties.Select(t => (t, _input.Treaties.Find(t)!.ShortTitle))],
            Territories = [.. Asked().Select(t => (_input.Country.Territories[t].Id, _input.Country.Territories[t].Name))],
            Editions = Editions(),
            Clusters = clusters,
        };
    }

    private IEnumerable<int> Asked() => Enumerable.Range(0, _input.Country.Territories.Count).Where(_input.Territories.Contains);

    private IReadOnlyList<(string Statute, string Title, DateOnly InForceFrom)> Editions()
    {
        var cited = _input.Mappings.Rules.SelectMany(r => r.Provisions).Concat(_input.Mappings.Gaps.SelectMany(g => g.Provisions)).Select(p => p.Id.Statute).Distinct().Order();
        return [.. cited.Select(_input.Law.Find).OfType<Statute>().Where(s => s.Provisions.Count > 0).Select(s => (s.Id.ToString(), s.Title, s.EditionDates.Where(d => d <= _input.AsOf).DefaultIfEmpty(s.EditionDates[0]).Last()))];
    }

    private IEnumerable<ClusterResult> ClustersOf(Treaty treaty) => treaty.Articles
        .Where(a => _scope.Holds(a.Id))
        .GroupBy(a => a.Cluster)
        .OrderBy(g => g.Key ?? int.MaxValue)
        .Select(g => new ClusterResult(
            treaty,
            g.Key,
            treaty.Clusters.FirstOrDefault(c => c.Number == g.Key)?.Title ?? "Outside the clusters",
            [.. g.Select(a => ToResult(a, treaty))]));

    private ArticleResult ToResult(Article article, Treaty treaty) => new(
        article,
        treaty.CitePath(article.Number),
        _articles[article.Id].Status.Over(_input.Territories),
        [.. article.Obligations.Select(o => ToResult(o, article, treaty))]);

    private ObligationResult ToResult(Obligation obligation, Article article, Treaty treaty)
    {
        var conclusion = _obligations[obligation.Id];
        var status = conclusion.Status.Over(_input.Territories);
        return new ObligationResult
        {
            Obligation = obligation,
            Citation = treaty.Cite(obligation.Id),
            Cluster = article.Cluster,
            Status = status,
            Territories = [.. Asked().Select(t => (_input.Country.Territories[t].Id, conclusion.Status[t]))],
            Reason = conclusion.Reason ?? (status == Status.NotAssessed ? _input.Mappings.WhyOpen(obligation.Id) : null),
            Elements = [.. obligation.Elements.Select(e => ToResult(_elements[e.Id]))],
            Inherited = IsShort(status) ? [.. Inherited(obligation.Requirement, [obligation.Id])] : [],
        };
    }

    private static bool IsShort(Status status) => status is Status.PartlyMet or Status.NotMet;

    /// <summary>The gaps of the duties that a requirement names; of those where any one suffices, none once one is met.</summary>
    private IEnumerable<InheritedGap> Inherited(Requirement requirement, HashSet<ObligationId> path) => requirement switch
    {
        Requirement.OfObligation named when path.Add(named.Obligation) && IsShort(StatusOf(named)) => GapsOf(_obligations[named.Obligation].Obligation, path),
        Requirement.Group { IsAll: false } any when any.Members.Any(IsMet) => [],
        Requirement.Group group => group.Members.SelectMany(m => Inherited(m, path)),
        _ => [],
    };

    private IEnumerable<InheritedGap> GapsOf(Obligation named, HashSet<ObligationId> path)
    {
        var citation = _input.Treaties.Cite(named.Id);
        return named.Elements
            .Select(e => ToResult(_elements[e.Id]))
            .Where(e => e.Gap is not null)
            .Select(e => new InheritedGap(e.Element.Id, citation, e.Gap!, e.Remedy))
            .Concat(Inherited(named.Requirement, path));
    }

    private bool IsMet(Requirement requirement) => requirement switch
    {
        Requirement.OfElement leaf => _elements[leaf.Element].Status.Over(_input.Territories) == Status.Met,
        Requirement.OfObligation named => StatusOf(named) == Status.Met,
        Requirement.Group group => group.IsAll ? group.Members.All(IsMet) : group.Members.Any(IsMet),
        _ => false,
    };

    private Status StatusOf(Requirement.OfObligation named) => _obligations[named.Obligation].Status.Over(_input.Territories);

    private ElementResult ToResult(ElementConclusion conclusion)
    {
        var status = conclusion.Status.Over(_input.Territories);
        return new ElementResult
        {
            Element = conclusion.Element,
            Status = status,
            SatisfiedBy = [.. conclusion.Findings.Where(f => f.Kind is FindingKind.Met or FindingKind.Partial).SelectMany(f => SatisfiedBy(f.Rule!))],
            IsContested = Readings.AreContested(conclusion.Findings),
            Gap = GapOf(conclusion, status),
            Remedy = Join(conclusion.Findings.Select(f => f.Gap?.Needed ?? (f.Kind is FindingKind.Partial or FindingKind.Lost ? f.Rule!.Missing : null)).Append(Uncovered(conclusion, "Law of the same effect in"))),
        };
    }

    private IEnumerable<SatisfiedBy> SatisfiedBy(MappingRule rule) => rule.Provisions
        .Select(p => (Mapped: p, Provision: _input.Law.Find(p.Id, _input.AsOf)))
        .Where(p => p.Provision is not null)
        .Select(p => new SatisfiedBy(p.Provision!, _input.Law.Cite(p.Mapped.Id), rule, Staleness.IsStale(p.Mapped, p.Provision!)));

    private string? GapOf(ElementConclusion conclusion, Status status)
    {
        if (status is Status.Met or Status.NotApplicable)
            return null;
        if (conclusion.Findings.Count == 0)
            return conclusion.Element.IsNeeded ? "Not mapped yet." : null;
        return Join(conclusion.Findings.Select(f => f.Kind switch
        {
            FindingKind.Gap => f.Gap!.Rationale,
            FindingKind.Partial => f.Rule!.Missing,
            FindingKind.Lost => _failures.Of(f.Rule!),
            _ => null,
        }).Append(Uncovered(conclusion, "No law in")));
    }

    /// <summary>Says something of the territories in which an element that is met elsewhere is not.</summary>
    private string? Uncovered(ElementConclusion conclusion, string saying)
    {
        var missing = Asked().Where(t => conclusion.Status[t] == Status.NotMet).ToList();
        var isMetElsewhere = Asked().Any(t => conclusion.Status[t] is Status.Met or Status.PartlyMet);
        return isMetElsewhere && missing.Count > 0
            ? $"{saying} {string.Join(", ", missing.Select(t => _input.Country.Territories[t].Name))}."
            : null;
    }

    private static string? Join(IEnumerable<string?> texts)
    {
        var distinct = texts.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return distinct.Count == 0 ? null : string.Join(" ", distinct);
    }
}
