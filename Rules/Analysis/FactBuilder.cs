using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>Turns the input of an analysis into facts, in a stable order.</summary>
internal sealed class FactBuilder(AnalysisInput input)
{
    public IEnumerable<object> All() => [.. TreatyFacts(), .. MappingFacts(), .. LawFacts()];

    private IEnumerable<object> LawFacts()
    {
        foreach (var statute in input.Law.Statutes.Where(s => string.Equals(s.Id.Country, input.Country.Id, StringComparison.Ordinal)))
        {
            var extent = input.Country.SetOf(statute.Extent);
            foreach (var provision in statute.Provisions.Where(p => p.IsInForce(input.AsOf)))
            {
                yield return new ProvisionFact(provision, statute.ShortTitle, extent);
                foreach (var named in provision.Names)
                    yield return new ScheduleItemFact(provision.Id, named);
            }
        }
    }

    private IEnumerable<object> MappingFacts()
    {
        foreach (var rule in input.Mappings.Rules)
        {
            yield return new MappingFact(rule);
            for (var i = 0; i < rule.Provisions.Count; i++)
                yield return new CitationFact(rule.Id, i, rule.Provisions[i].Id);
            for (var i = 0; i < rule.Conditions.Count; i++)
                yield return new ConditionFact(rule.Id, i, rule.Conditions[i]);
            foreach (var element in rule.Elements)
                yield return new MappedElementFact(rule.Id, element, rule.Strength);
        }

        foreach (var gap in input.Mappings.Gaps)
        {
            foreach (var element in gap.Elements)
                yield return new GapFact(gap, element);
        }
    }

    private IEnumerable<object> TreatyFacts()
    {
        foreach (var article in input.Treaties.Treaties.SelectMany(t => t.Articles))
        {
            yield return new ArticleFact(article.Id, article.Obligations.Count);
            foreach (var obligation in article.Obligations)
            {
                yield return new ObligationFact(obligation, Applicability(obligation));
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
                    foreach (var node in Tree(group.Members[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nodeId}.{i}"), nodeId))
                        yield return node;
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Why a duty asks for nothing of the country; null where it does.</summary>
    private string? Applicability(Obligation obligation)
    {
        var treaty = input.Treaties.Find(obligation.Id.Treaty)!;
        var party = treaty.Parties.FirstOrDefault(p => string.Equals(p.State, input.Country.Id, StringComparison.Ordinal));
        if (party is null || !party.IsBound(input.AsOf))
            return $"{input.Country.Name} is not a party to {treaty.ShortTitle} on this day.";
        if (party.Statements.FirstOrDefault(s => s.Kind == "reservation" && obligation.Id.IsWithin(s.Provision)) is { } reservation)
            return $"Reserved: {reservation.Text}.";
        return input.Mappings.Applicabilities.FirstOrDefault(a => a.Obligation == obligation.Id) is { Arises: false } statement
            ? $"Its condition does not arise ({obligation.AppliesIf ?? "as stated by an expert"}): {statement.Because}"
            : null;
    }
}
