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

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>Id of the run: hash of all that goes in.</summary>
    public string RunId => ContentHash.OfText(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Country.Id} {Corpus} {RuleSet} {AsOf:yyyy-MM-dd} {Territories.Bits} {Version}")).ToString();
}
