using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>All that goes into an analysis.</summary>
public sealed record AnalysisInput
{
    /// <summary>The country.</summary>
    public required Country Country { get; init; }

    /// <summary>Its law.</summary>
    public required LawBook Law { get; init; }

    /// <summary>Fingerprint of the law.</summary>
    public required ContentHash Corpus { get; init; }

    /// <summary>The treaties.</summary>
    public required TreatyBook Treaties { get; init; }

    /// <summary>The experts' rules.</summary>
    public required MappingSet Mappings { get; init; }

    /// <summary>Fingerprint of treaties and rules.</summary>
    public required ContentHash RuleSet { get; init; }

    /// <summary>The day the law is looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The territories asked about.</summary>
    public required TerritorySet Territories { get; init; }

    /// <summary>The territory asked about, or <c>all</c>.</summary>
    public string TerritoryName => Territories == Country.Everywhere
        ? "all"
        : string.Join('+', Enumerable.Range(0, Country.Territories.Count).Where(Territories.Contains).Select(t => Country.Territories[t].Id));

    /// <summary>Treaties to which the country is supposed to be a party, whatever it is: what would follow from joining.</summary>
    public IReadOnlyList<string> SupposedTreaties { get; init; } = [];

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>Id of the run: hash of all that goes in.</summary>
    public string RunId => ContentHash.OfText(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Country.Id} {Corpus} {RuleSet} {AsOf:yyyy-MM-dd} {Territories.Bits} {Version}{string.Concat(SupposedTreaties.Select(t => $" party to {t}"))}")).ToString();

    /// <summary>Why a duty asks for nothing of the country on the day; null where it does.</summary>
    public string? WhyNotApplicable(Obligation obligation)
    {
        var treaty = Treaties.Find(obligation.Id.Treaty)!;
        if (!IsBoundBy(treaty) && !SupposedTreaties.Contains(treaty.Id))
            return $"{Country.Name} is not a party to {treaty.ShortTitle} on this day.";
        if (PartyTo(treaty)?.Statements.FirstOrDefault(s => s.Kind == "reservation" && obligation.Id.IsWithin(s.Provision)) is { } reservation)
            return $"Reserved: {reservation.Text}.";
        return Mappings.Applicabilities.FirstOrDefault(a => a.Obligation == obligation.Id) is { Arises: false } statement
            ? $"Its condition does not arise ({obligation.AppliesIf ?? "as stated by an expert"}): {statement.Because}"
            : null;
    }

    /// <summary>Supposes that the country is a party to treaties; those by which it is bound anyway need no supposing.</summary>
    public AnalysisInput Suppose(IEnumerable<Treaty> joined) =>
        this with { SupposedTreaties = [.. joined.Where(t => !IsBoundBy(t)).OrderBy(t => t.Order).Select(t => t.Id).Distinct(StringComparer.Ordinal)] };

    private bool IsBoundBy(Treaty treaty) => PartyTo(treaty)?.IsBound(AsOf) == true;

    private Party? PartyTo(Treaty treaty) => treaty.Parties.FirstOrDefault(p => string.Equals(p.State, Country.Id, StringComparison.Ordinal));
}
