using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>
/// Finds remedies: over a requirement tree, an all-of group needs the remedies of all its members, an any-of group that of
/// its cheapest. Elements whose status only evidence can settle are no matter of law and ask for nothing here.
/// </summary>
public sealed class RemedyFinder
{
    private const int MostStatutes = 3;
    private readonly LawBook _law;
    private readonly MappingSet _mappings;
    private readonly Dictionary<ObligationId, ObligationResult> _duties;
    private readonly Dictionary<ElementId, ElementResult> _elements;

    /// <summary>Makes a finder for a whole matrix.</summary>
    public RemedyFinder(GapMatrix matrix, LawBook law, MappingSet mappings)
    {
        _law = law;
        _mappings = mappings;
        _duties = matrix.Clusters.SelectMany(c => c.Obligations).ToDictionary(o => o.Obligation.Id);
        _elements = _duties.Values.SelectMany(o => o.Elements).ToDictionary(e => e.Element.Id);
    }

    /// <summary>What would make a duty met; null where it is met, does not apply, or is for evidence alone.</summary>
    public Remedy? For(ObligationResult duty) => duty.Status is Status.PartlyMet or Status.NotMet or Status.NotAssessed
        ? Compose(Missing(duty.Obligation.Requirement, []), [duty])
        : null;

    /// <summary>What would make all binding duties of an article met.</summary>
    public Remedy? For(ArticleResult article) => For(article.Obligations);

    /// <summary>What would make all binding duties of a cluster met.</summary>
    public Remedy? For(ClusterResult cluster) => For(cluster.Obligations);

    private Remedy? For(IEnumerable<ObligationResult> duties)
    {
        var open = duties.Where(o => o.Obligation.Binds && o.Status is Status.PartlyMet or Status.NotMet or Status.NotAssessed).ToList();
        return Compose([.. open.SelectMany(o => Missing(o.Obligation.Requirement, [])).Distinct()], open);
    }

    private Remedy? Compose(IReadOnlyList<ElementId> missing, IReadOnlyList<ObligationResult> duties)
    {
        if (missing.Count == 0)
            return null;
        var needed = missing.Select(e => _elements[e].Remedy ?? _elements[e].Gap).OfType<string>().Distinct(StringComparer.Ordinal);
        return new Remedy(missing, [.. needed], Homes(missing, duties));
    }

    /// <summary>The fewest missing elements that satisfy a requirement.</summary>
    private IReadOnlyList<ElementId> Missing(Requirement requirement, HashSet<ObligationId> path)
    {
        switch (requirement)
        {
            case Requirement.OfElement leaf:
                return _elements[leaf.Element].Status is Status.Met or Status.NotApplicable or Status.NeedsEvidence ? [] : [leaf.Element];
            case Requirement.OfObligation reference when path.Add(reference.Obligation) && _duties.TryGetValue(reference.Obligation, out var duty):
                return duty.Status is Status.Met or Status.NotApplicable or Status.NeedsEvidence ? [] : Missing(duty.Obligation.Requirement, path);
            case Requirement.Group { IsAll: true } all:
                return [.. all.Members.SelectMany(m => Missing(m, [.. path])).Distinct()];
            case Requirement.Group any:
                return any.Members.Select(m => Missing(m, [.. path])).OrderBy(m => m.Count).FirstOrDefault() ?? [];
            default:
                return [];
        }
    }

    /// <summary>Laws that gap entries and rules on the same elements cite, then those on the same duties, by how often.</summary>
    private IReadOnlyList<string> Homes(IReadOnlyList<ElementId> missing, IReadOnlyList<ObligationResult> duties)
    {
        var ids = duties.Select(d => d.Obligation.Id).ToHashSet();
        var near = Cited(_mappings.Gaps.Where(g => g.Elements.Any(missing.Contains)).SelectMany(g => g.Provisions))
            .Concat(Cited(_mappings.Rules.Where(r => r.Elements.Any(missing.Contains)).SelectMany(r => r.Provisions)))
            .ToList();
        var around = Cited(_mappings.Rules.Where(r => ids.Contains(r.Obligation)).SelectMany(r => r.Provisions));
        return [.. (near.Count > 0 ? near : around)
            .GroupBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostStatutes)
            .Select(g => g.Key)];
    }

    private IEnumerable<string> Cited(IEnumerable<MappedProvision> provisions) =>
        provisions.Select(p => _law.Find(p.Id.Statute)?.ShortTitle).OfType<string>();
}
