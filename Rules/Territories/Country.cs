using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Rules.Territories;

/// <summary>A country and the territories in which its laws may run.</summary>
public sealed record Country(string Id, string Name, IReadOnlyList<Territory> Territories, IReadOnlyList<ProvisionId> PredicateSchedules)
{
    /// <summary>The most territories that a country of the book may have.</summary>
    public const int MostTerritories = 64;

    /// <summary>All of its territories.</summary>
    public TerritorySet Everywhere => TerritorySet.FirstOf(Territories.Count);

    /// <summary>Reads the country files of a data folder.</summary>
    public static IReadOnlyList<Country> ReadAll(DataFolder data, DiagnosticBag diagnostics) =>
        [.. data.Files("countries").Select(f => YamlFile.Open(f.FullPath, f.Name, diagnostics)).OfType<YamlMap>().Select(m => Read(m, diagnostics))];

    /// <summary>The territories of some ids; everywhere for none.</summary>
    public TerritorySet SetOf(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
            return Everywhere;
        var set = TerritorySet.None;
        for (var i = 0; i < Territories.Count; i++)
        {
            if (ids.Contains(Territories[i].Id, StringComparer.Ordinal))
                set = set.With(i);
        }

        return set;
    }

    /// <summary>Whether an item belongs to a schedule that makes what it names a predicate offence (UNTOC article 2(h)).</summary>
    public bool IsPredicateSchedule(ProvisionId item) => PredicateSchedules.Any(s => item.IsWithin(s));

    private static Country Read(YamlMap map, DiagnosticBag diagnostics)
    {
        var territories = map.Maps("territories").Select(t =>
        {
            var territory = new Territory(t.Required("id"), t.Required("name"));
            t.Finish();
            return territory;
        }).ToList();
        if (territories.Count is 0 or > MostTerritories)
            diagnostics.Error("CE0404", map.Where, $"A country has from 1 to {MostTerritories} territories.");
        var country = new Country(map.Required("country"), map.Required("name"), territories, [.. map.Texts("predicate-schedules").Select(t => ReadSchedule(t, diagnostics)).OfType<ProvisionId>()]);
        map.Optional("note");
        map.Finish();
        return country;
    }

    private static ProvisionId? ReadSchedule(YamlText text, DiagnosticBag diagnostics)
    {
        if (ProvisionId.TryParse(text.Value, null, out var id))
            return id;
        diagnostics.Error("CE0203", text.Where, $"'{text.Value}' is no provision id; one looks like pk/amla-2010/sch1.");
        return null;
    }
}
