using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>
/// Reads mapping files (<c>data/mappings</c>): resolves every citation against the law book and every element against
/// the treaties, and reports all that is wrong at once, each with what would be right.
/// </summary>
public sealed class MappingReader
{
    /// <summary>The rationale of a rule that was begun and not written: such a rule counts for nothing yet.</summary>
    public const string UnwrittenRationale = "why the provisions meet the elements";

    private const string AllElements = "all";
    private readonly TreatyBook _treaties;
    private readonly DiagnosticBag _diagnostics;
    private readonly CitationResolver _citations;
    private readonly ConditionReader _conditions;
    private readonly MappingTestReader _tests;
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);

    /// <summary>Makes a reader of rules on a law book and treaties.</summary>
    public MappingReader(LawBook law, TreatyBook treaties, IReadOnlyList<Country> countries, DiagnosticBag diagnostics)
    {
        _treaties = treaties;
        _diagnostics = diagnostics;
        _citations = new CitationResolver(law, diagnostics);
        _conditions = new ConditionReader(_citations, law, countries, diagnostics);
        _tests = new MappingTestReader(diagnostics);
    }

    /// <summary>Reads all files of a data folder.</summary>
    public MappingSet Read(DataFolder data) => Read(data.Files("mappings"));

    /// <summary>Reads some files.</summary>
    public MappingSet Read(IEnumerable<DataFile> files)
    {
        var rules = new List<MappingRule>();
        var gaps = new List<GapEntry>();
        var applicabilities = new List<Applicability>();
        var open = new List<OpenDuty>();
        foreach (var file in files)
        {
            if (YamlFile.Open(file.FullPath, file.Name, _diagnostics) is not { } map)
                continue;
            var head = ReadHead(map);
            rules.AddRange(map.Maps("rules").Select(r => ReadRule(r, head)).OfType<MappingRule>());
            gaps.AddRange(map.Maps("gaps").Select(g => ReadGap(g, head)).OfType<GapEntry>());
            applicabilities.AddRange(map.Maps("conditions").Select(ReadApplicability).OfType<Applicability>());
            open.AddRange(map.Maps("open").Select(ReadOpen).OfType<OpenDuty>());
            map.Finish();
        }

        return new MappingSet(
            [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)],
            [.. gaps.OrderBy(g => g.Id, StringComparer.Ordinal)],
            [.. applicabilities.OrderBy(a => a.Obligation)])
        {
            Open = [.. open.OrderBy(o => o.Obligation)],
        };
    }

    private Head ReadHead(YamlMap map)
    {
        var head = new Head(map.Required("pack"), map.Required("author"), map.Optional("reviewer"), map.Date("reviewed"));
        if (map.Text("treaty") is { } treaty && _treaties.Find(treaty.Value) is null)
        {
            _diagnostics.Error(
                "CE0501", treaty.Where, $"The book has no treaty '{treaty.Value}'.", Suggestions.DidYouMean(treaty.Value, _treaties.Treaties.Select(t => t.Id)) ?? $"Treaties are: {string.Join(", ", _treaties.Treaties.Select(t => t.Id))}.");
        }

        return head;
    }

    private MappingRule? ReadRule(YamlMap map, Head head)
    {
        var id = ReadId(map);
        var obligation = ReadObligation(map, "meets");
        var strength = map.Choice("strength", ("full", Strength.Full), ("partial", Strength.Partial));
        var rule = new MappingRule
        {
            Id = id,
            Pack = head.Pack,
            Obligation = obligation?.Id ?? default,
            Elements = ReadElements(map, obligation),
            Provisions = ReadProvisions(map, "by", required: true),
            Strength = strength ?? Missing(map, "strength", Strength.Partial),
            Relation = map.Choice(
                "relation", ("equal", Relation.Equal), ("narrower", Relation.Narrower), ("broader", Relation.Broader), ("overlaps", Relation.Overlaps)),
            Reasoning = map.Choice("reasoning", ("text", 0), ("meaning", 1), ("effect", 2)) switch { 0 => "text", 1 => "meaning", 2 => "effect", _ => null },
            Conditions = _conditions.ReadAll(map),
            Rationale = map.Required("rationale"),
            Missing = map.Optional("missing"),
            Sources = [.. map.Texts("sources").Select(t => t.Value)],
            Author = map.Optional("author") ?? head.Author,
            Reviewer = map.Optional("reviewer") ?? head.Reviewer,
            Reviewed = map.Date("reviewed") ?? head.Reviewed,
            Tests = _tests.ReadAll(map),
            Where = map.Where,
        };
        if (string.Equals(rule.Rationale, UnwrittenRationale, StringComparison.Ordinal))
            _diagnostics.Error("CE0511", map.WhereOf("rationale"), $"The rule {id} is not written yet.", "Say why the provisions meet the elements, or delete the rule.");
        if (strength == Strength.Partial && rule.Missing is null)
            _diagnostics.Error("CE0502", map.WhereOf("strength"), "A rule that meets in part says what is missing.", "Add 'missing:'.");
        map.Finish();
        return obligation is null ? null : rule;
    }

    private GapEntry? ReadGap(YamlMap map, Head head)
    {
        var id = ReadId(map);
        var obligation = ReadObligation(map, "obligation");
        var gap = new GapEntry
        {
            Id = id,
            Obligation = obligation?.Id ?? default,
            Elements = ReadElements(map, obligation),
            Rationale = map.Required("rationale"),
            Needed = map.Required("needed"),
            Provisions = ReadProvisions(map, "provisions", required: false),
            Author = map.Optional("author") ?? head.Author,
            Reviewed = map.Date("reviewed") ?? head.Reviewed,
            Where = map.Where,
        };
        map.Finish();
        return obligation is null ? null : gap;
    }

    private Applicability? ReadApplicability(YamlMap map)
    {
        var obligation = ReadObligation(map, "obligation");
        var arises = map.YesNo("arises") ?? Missing(map, "arises", true);
        var because = map.Required("because");
        map.Finish();
        return obligation is null ? null : new Applicability(obligation.Id, arises, because);
    }

    private OpenDuty? ReadOpen(YamlMap map)
    {
        var obligation = ReadObligation(map, "obligation");
        var because = map.Required("because");
        map.Finish();
        return obligation is null ? null : new OpenDuty(obligation.Id, because);
    }

    private string ReadId(YamlMap map)
    {
        var id = map.Required("id");
        if (id.Length == 0)
            return id;
        if (!IsSlug(id))
            _diagnostics.Error("CE0509", map.WhereOf("id"), $"'{id}' is no id of a rule.", "Write letters, digits, dots and hyphens, as in 'pk.untoc-6-1-a-i.amla-3'.");
        else if (!_ids.TryAdd(id, map.Where))
            _diagnostics.Error("CE0503", map.WhereOf("id"), $"The id '{id}' is in use already, at {_ids[id]}.");
        return id;
    }

    private static bool IsSlug(string id) =>
        id.Length <= 120 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1]);

    private Obligation? ReadObligation(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text)
        {
            map.Required(key);
            return null;
        }

        if (ObligationId.TryParse(text.Value, null, out var id) && _treaties.Find(id) is { } obligation)
            return obligation;
        _diagnostics.Error(
            "CE0504", text.Where, $"'{text.Value}' is no obligation of the treaties.", NearestObligation(text.Value) ?? "An obligation looks like untoc/6/1/a/i.");
        return null;
    }

    /// <summary>The obligation meant: by its printed citation, by what lies inside an article, or by likeness.</summary>
    private string? NearestObligation(string text)
    {
        if (_treaties.ReadCitation(text) is not { } cited)
            return Suggestions.DidYouMean(text, _treaties.Obligations.Select(o => o.Id.ToString()));
        var inside = _treaties.Obligations.Select(o => o.Id).Where(o => o.IsWithin(cited)).Order().Select(o => o.ToString()).ToList();
        return inside is [var one] ? $"Did you mean '{one}'?" : $"Write one of: {string.Join(", ", inside)}.";
    }

    private List<ElementId> ReadElements(YamlMap map, Obligation? obligation)
    {
        var texts = map.Texts("elements");
        if (obligation is null)
            return [];
        if (texts is [{ Value: AllElements }] && obligation.Elements.Count > 0)
            return [.. obligation.ElementsToMap.Select(e => e.Id)];
        if (!map.Has("elements") && obligation.Elements is [var only])
            return [only.Id];
        if (texts.Count == 0)
            _diagnostics.Error("CE0505", map.Where, "The rule names no elements.", $"Those of {obligation.Id} are: {Names(obligation)}; or write 'elements: all'.");
        var elements = new List<ElementId>();
        foreach (var text in texts)
        {
            var known = obligation.Elements.FirstOrDefault(e => string.Equals(e.Id.Name, text.Value, StringComparison.Ordinal));
            if (known is null)
                _diagnostics.Error("CE0505", text.Where, $"'{text.Value}' is no element of {obligation.Id}.", Suggestions.DidYouMean(text.Value, obligation.Elements.Select(e => e.Id.Name)) ?? $"Its elements are: {Names(obligation)}.");
            else if (elements.Contains(known.Id))
                _diagnostics.Error("CE0510", text.Where, $"The element '{text.Value}' is named twice.");
            else
                elements.Add(known.Id);
        }

        return elements;
    }

    private static string Names(Obligation obligation) => string.Join(", ", obligation.Elements.Select(e => e.Id.Name));

    private List<MappedProvision> ReadProvisions(YamlMap map, string key, bool required)
    {
        var provisions = new List<MappedProvision>();
        var entries = map.Entries(key);
        if (required && entries.Count == 0)
            _diagnostics.Error("CE0506", map.Where, $"The rule cites no provision.", $"Add '{key}: AMLA 2010, s 3'.");
        foreach (var entry in entries)
        {
            var (where, provision) = entry.Text is { } text
                ? (text.Where, _citations.Resolve(text) is { } id ? new MappedProvision(id, null, null) : null)
                : (entry.Map!.Where, ReadProvision(entry.Map!));
            if (provision is null)
                continue;
            if (provisions.Exists(p => p.Id == provision.Id))
                _diagnostics.Error("CE0510", where, $"{provision.Id} is cited twice.");
            else
                provisions.Add(provision);
        }

        return provisions;
    }

    private MappedProvision? ReadProvision(YamlMap map)
    {
        var digest = map.Value<ContentHash>("digest", "hash; one has 16 hexadecimal digits");
        var official = map.Value<ContentHash>("official", "hash; one has 16 hexadecimal digits");
        var id = map.Text("provision") is { } cited ? _citations.Resolve(cited) : null;
        map.Required("provision");
        map.Finish();
        return id is { } found ? new MappedProvision(found, digest, official) : null;
    }

    private T Missing<T>(YamlMap map, string key, T otherwise)
    {
        if (!map.Has(key))
            _diagnostics.Error("CE0103", map.Where, $"'{key}' is missing.");
        return otherwise;
    }

    private sealed record Head(string Pack, string Author, string? Reviewer, DateOnly? Reviewed);
}
