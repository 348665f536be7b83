using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Law;

/// <summary>Reads a statute file (<c>data/statutes</c>).</summary>
public sealed class StatuteReader(DiagnosticBag diagnostics)
{
    private readonly List<(ProvisionId Offence, SourceSpan Where)> _worksOn = [];

    /// <summary>Reads one file; null, with the reasons in the diagnostics, where it has errors.</summary>
    public Statute? Read(DataFile file) =>
        YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map ? Read(map) : null;

    /// <summary>Reads one statute.</summary>
    public Statute? Read(YamlMap map)
    {
        if (map.Value<StatuteId>("statute", "statute id; one looks like pk/amla-2010") is not { } id)
        {
            map.Required("statute");
            return null;
        }

        var sources = map.Map("sources");
        var statute = new Statute
        {
            Id = id,
            Title = map.Required("title"),
            ShortTitle = map.Required("short-title"),
            Names = [.. map.Texts("names").Select(t => t.Value)],
            Extent = [.. map.Texts("extent").Select(t => t.Value)],
            Provisions = [.. map.Maps("provisions").Select(p => ReadProvision(p, id, sources)).OfType<Provision>()
                .OrderBy(p => p.Id).ThenBy(p => p.InForceFrom)],
        };
        map.Finish();
        CheckVersions(statute, map);
        CheckOffences(statute);
        return diagnostics.HasErrors ? null : statute;
    }

    private Provision? ReadProvision(YamlMap map, StatuteId statute, YamlMap? sources)
    {
        var path = map.Required("id");
        if (!ProvisionId.TryParse($"{statute}/{path}", null, out var id))
        {
            diagnostics.Error("CE0201", map.WhereOf("id"), $"'{path}' is no path to a provision; one looks like s3/1/a.");
            return null;
        }

        var provision = new Provision
        {
            Id = id,
            Heading = map.Required("heading"),
            Digest = map.Has("text") ? map.Optional("digest") : map.Required("digest"),
            Text = map.Optional("text"),
            Offence = map.Map("offence") is { } offence ? ReadOffence(offence) : null,
            LegalPersons = map.Map("legal-persons") is { } persons ? ReadLegalPersons(persons) : null,
            InForceFrom = RequiredDate(map, "in-force-from"),
            InForceTo = map.Date("in-force-to"),
            DateNote = map.Optional("date-note"),
            AmendedBy = [.. map.Texts("amended-by").Select(t => t.Value)],
            Names = [.. map.Texts("names").Select(ReadName).OfType<ProvisionId>()],
            Effects = [.. map.Texts("effects").Select(ReadEffect).OfType<ClauseEffect>()],
            EffectsOn = [.. map.Texts("effects-on").Select(t => ReadOffence(t, statute)).OfType<ProvisionId>()],
            Source = ReadSource(map, sources),
            Confidence = map.Choice("confidence", ("verified", Confidence.Verified), ("recalled", Confidence.Recalled), ("doubtful", Confidence.Doubtful))
                ?? MissingConfidence(map),
        };
        if (provision is { Effects.Count: 0, EffectsOn.Count: > 0 })
            diagnostics.Error("CE0208", map.WhereOf("effects-on"), "'effects-on' says which offences, but 'effects' does not say what the clause does for them.");
        map.Finish();
        return provision;
    }

    private Offence ReadOffence(YamlMap map)
    {
        const string Expected = "term; write '4 years', '6 months', 'life' or 'death'";
        var offence = new Offence
        {
            Min = map.Value<Term>("min", Expected),
            Max = map.Value<Term>("max", Expected),
            TermNote = map.Optional("term-note"),
            Fine = map.Map("fine") is { } fine ? ReadFine(fine) : null,
        };
        if (offence is { Min: { } min, Max: { } max } && min.CompareTo(max) > 0)
            diagnostics.Error("CE0202", map.WhereOf("min"), $"The least term ({min}) is longer than the most ({max}).");
        map.Finish();
        return offence;
    }

    private static Fine ReadFine(YamlMap map)
    {
        var fine = new Fine(map.Required("text"), map.Value<long>("max", "amount in whole units"), map.Optional("currency"));
        map.Finish();
        return fine;
    }

    private static LegalPersons ReadLegalPersons(YamlMap map)
    {
        var persons = new LegalPersons(map.YesNo("reached"), map.Optional("basis"));
        map.Finish();
        return persons;
    }

    private ProvisionId? ReadName(YamlText text)
    {
        if (ProvisionId.TryParse(text.Value, null, out var id))
            return id;
        diagnostics.Error("CE0203", text.Where, $"'{text.Value}' is no provision id; one looks like pk/ppc-1860/s161.");
        return null;
    }

    private ClauseEffect? ReadEffect(YamlText text)
    {
        if (ClauseEffectNames.Of(text.Value) is { } effect)
            return effect;
        var words = ClauseEffectNames.All.Select(e => e.Word).ToList();
        diagnostics.Error("CE0207", text.Where, $"'{text.Value}' is no effect of a clause. It is one of: {string.Join(", ", words)}.", Suggestions.DidYouMean(text.Value, words));
        return null;
    }

    /// <summary>An offence by its path in the statute, or by the id of a provision elsewhere.</summary>
    private ProvisionId? ReadOffence(YamlText text, StatuteId statute)
    {
        if (!ProvisionId.TryParse($"{statute}/{text.Value}", null, out var id))
            return ReadName(text);
        _worksOn.Add((id, text.Where));
        return id;
    }

    private string ReadSource(YamlMap map, YamlMap? sources)
    {
        var key = map.Required("source");
        if (key.Length == 0)
            return key;
        if (sources?.Optional(key) is { } text)
            return text;
        diagnostics.Error(
            "CE0204", map.WhereOf("source"), $"'{key}' is not among the statute's sources.", Suggestions.DidYouMean(key, sources?.Keys ?? []));
        return key;
    }

    private DateOnly RequiredDate(YamlMap map, string key)
    {
        if (!map.Has(key))
            diagnostics.Error("CE0103", map.Where, $"'{key}' is missing.");
        return map.Date(key) ?? default;
    }

    private Confidence MissingConfidence(YamlMap map)
    {
        if (!map.Has("confidence"))
            diagnostics.Error("CE0103", map.Where, "'confidence' is missing.");
        return Confidence.Doubtful;
    }

    /// <summary>Clauses name offences of their own statute by path: these can be looked for at once.</summary>
    private void CheckOffences(Statute statute)
    {
        var paths = statute.Provisions.Select(p => p.Id.Path).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (offence, where) in _worksOn.Where(o => !paths.Contains(o.Offence.Path)))
            diagnostics.Error("CE0209", where, $"{statute.ShortTitle} has no '{offence.Path}'.", Suggestions.DidYouMean(offence.Path, paths));
        _worksOn.Clear();
    }

    private void CheckVersions(Statute statute, YamlMap map)
    {
        foreach (var versions in statute.Provisions.GroupBy(p => p.Id))
        {
            Provision? before = null;
            foreach (var version in versions)
            {
                if (version.InForceTo is { } end && end <= version.InForceFrom)
                    diagnostics.Error("CE0205", map.Where, $"{version.Id} ends ({end:yyyy-MM-dd}) before it begins ({version.InForceFrom:yyyy-MM-dd}).");
                if (before is not null && (before.InForceTo is not { } ended || ended > version.InForceFrom))
                    diagnostics.Error("CE0206", map.Where, $"Two wordings of {version.Id} are in force on {version.InForceFrom:yyyy-MM-dd}.");
                before = version;
            }
        }
    }
}
