using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>Treaties, countries and mapping rules of a data folder, read and checked against a law book.</summary>
public sealed record RuleBook(TreatyBook Treaties, IReadOnlyList<Country> Countries, MappingSet Mappings, ContentHash Hash)
{
    /// <summary>Reads all of it.</summary>
    /// <exception cref="InputException">Any file has errors; all are told at once.</exception>
    public static RuleBook Read(DataFolder data, LawBook law)
    {
        var diagnostics = new DiagnosticBag();
        var treaties = ReadTreaties(data, diagnostics);
        var countries = Country.ReadAll(data, diagnostics);
        if (countries.Count == 0 && !diagnostics.HasErrors)
            diagnostics.Error("CE0003", new SourceSpan(data.Path, 0, 0), "The data folder holds no country.", "It should have a folder 'countries' with .yaml files.");
        CheckExtents(law, countries, diagnostics);
        diagnostics.ThrowIfErrors();
        var mappings = new MappingReader(law, treaties, countries, diagnostics).Read(data);
        diagnostics.ThrowIfErrors();
        return new RuleBook(treaties, countries, mappings, HashOf(data));
    }

    /// <summary>The fingerprint that a rule book of a data folder has, without reading it.</summary>
    public static ContentHash HashOf(DataFolder data) => ContentHash.OfText(string.Join(
        '\n', data.Files("treaties").Concat(data.Files("countries")).Concat(data.Files("mappings")).Select(f => $"{f.Name} {f.Hash()}")));

    /// <summary>What the treaties say of each provision that a rule maps.</summary>
    public TreatyBridge Bridge() => new(Mappings.Rules
        .SelectMany(r => r.Provisions.Select(p => (p.Id, r.Obligation)))
        .Distinct()
        .GroupBy(m => m.Id, m => m.Obligation)
        .Select(g => new TreatyLink(
            g.Key,
            [.. g.Order().Select(o => o.ToString())],
            string.Join('\n', g.Order().Select(Treaties.Find).OfType<Obligation>().Select(o => $"{o.Heading}. {o.Duty}")))));

    /// <summary>A statute runs in territories of its country, or nobody could be asked where it does.</summary>
    private static void CheckExtents(LawBook law, IReadOnlyList<Country> countries, DiagnosticBag diagnostics)
    {
        foreach (var statute in law.Statutes)
        {
            if (countries.FirstOrDefault(c => string.Equals(c.Id, statute.Id.Country, StringComparison.Ordinal)) is not { } country)
                continue;
            var known = country.Territories.Select(t => t.Id).ToList();
            foreach (var unknown in statute.Extent.Except(known, StringComparer.Ordinal))
                diagnostics.Error("CE0405", new SourceSpan(statute.Id.ToString(), 0, 0), $"The statute runs in '{unknown}', which is no territory of {country.Name}.", Suggestions.DidYouMean(unknown, known) ?? $"Its territories are: {string.Join(", ", known)}.");
        }
    }

    private static TreatyBook ReadTreaties(DataFolder data, DiagnosticBag diagnostics)
    {
        var treaties = new TreatyReader(diagnostics).Read(data);
        if (treaties.Count == 0 && !diagnostics.HasErrors)
            diagnostics.Error("CE0004", new SourceSpan(data.Path, 0, 0), "The data folder holds no treaty.", "It should have a folder 'treaties' with a folder for each.");
        diagnostics.ThrowIfErrors();
        return new TreatyBook(treaties);
    }
}
