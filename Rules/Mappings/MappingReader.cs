using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>
/// Reads mapping files (<c>data/mappings</c>): resolves every citation against the law book and every element against
/// the treaties, and reports all that is wrong at once, each with what would be right.
/// </summary>
public sealed class MappingReader(LawBook law, TreatyBook treaties, DiagnosticBag diagnostics)
{
    private readonly CitationParser _citations = new(law);
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads all files of a data folder.</summary>
    public MappingSet Read(DataFolder data)
    {
        var rules = new List<MappingRule>();
        var gaps = new List<GapEntry>();
        var applicabilities = new List<Applicability>();
        foreach (var file in data.Files("mappings"))
        {
            if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is not { } map)
                continue;
            var head = ReadHead(map);
            rules.AddRange(map.Maps("rules").Select(r => ReadRule(r, head)).OfType<MappingRule>());
            gaps.AddRange(map.Maps("gaps").Select(g => ReadGap(g, head)).OfType<GapEntry>());
            applicabilities.AddRange(map.Maps("conditions").Select(ReadApplicability).OfType<Applicability>());
            map.Finish();
        }

        return new MappingSet(
            [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)],
            [.. gaps.OrderBy(g => g.Id, StringComparer.Ordinal)],
            [.. applicabilities.OrderBy(a => a.Obligation)]);
    }

    private Head ReadHead(YamlMap map)
    {
        var head = new Head(map.Required("pack"), map.Required("author"), map.Optional("reviewer"), map.Date("reviewed"));
        if (map.Text("treaty") is { } treaty && treaties.Find(treaty.Value) is null)
        {
            diagnostics.Error(
                "CE0501", treaty.Where, $"The book has no treaty '{treaty.Value}'.", Suggestions.DidYouMean(treaty.Value, treaties.Treaties.Select(t => t.Id)));
        }

        return head;
    }

    private MappingRule? ReadRule(YamlMap map, Head head)
    {
        var id = ReadId(map);
        var obligation = ReadObligation(map, "meets");
        var strength = map.Choice("strength", ("full", Strength.Full), ("partial", Strength.Partial)) ?? Missing(map, "strength", Strength.Partial);
        var conditions = map.Maps("conditions").Select(ReadCondition).OfType<Condition>().ToList();
        var rule = new MappingRule
        {
            Id = id,
            Pack = head.Pack,
            Obligation = obligation?.Id ?? default,
            Elements = ReadElements(map, obligation),
            Provisions = ReadProvisions(map, "by", required: true),
            Strength = strength,
            Relation = map.Choice(
                "relation", ("equal", Relation.Equal), ("narrower", Relation.Narrower), ("broader", Relation.Broader), ("overlaps", Relation.Overlaps)),
            Reasoning = map.Choice("reasoning", ("text", 0), ("meaning", 1), ("effect", 2)) switch { 0 => "text", 1 => "meaning", 2 => "effect", _ => null },
            Conditions = conditions,
            Rationale = map.Required("rationale"),
            Missing = map.Optional("missing"),
            Author = map.Optional("author") ?? head.Author,
            Reviewer = map.Optional("reviewer") ?? head.Reviewer,
            Reviewed = map.Date("reviewed") ?? head.Reviewed,
            Where = map.Where,
        };
        if (strength == Strength.Partial && rule.Missing is null)
            diagnostics.Error("CE0502", map.WhereOf("strength"), "A rule that meets in part says what is missing.", "Add 'missing:'.");
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

    private string ReadId(YamlMap map)
    {
        var id = map.Required("id");
        if (id.Length > 0 && !_ids.TryAdd(id, map.Where))
            diagnostics.Error("CE0503", map.WhereOf("id"), $"The id '{id}' is in use already, at {_ids[id]}.");
        return id;
    }

    private Obligation? ReadObligation(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text)
        {
            map.Required(key);
            return null;
        }

        if (ObligationId.TryParse(text.Value, null, out var id) && treaties.Find(id) is { } obligation)
            return obligation;
        diagnostics.Error(
            "CE0504", text.Where, $"'{text.Value}' is no obligation of the treaties.", Suggestions.DidYouMean(text.Value, treaties.Obligations.Select(o => o.Id.ToString())));
        return null;
    }

    private List<ElementId> ReadElements(YamlMap map, Obligation? obligation)
    {
        var elements = new List<ElementId>();
        var texts = map.Texts("elements");
        if (texts.Count == 0)
            diagnostics.Error("CE0505", map.Where, "The rule names no elements.", obligation is null ? null : $"Those of {obligation.Id} are: {string.Join(", ", obligation.Elements.Select(e => e.Id.Name))}.");
        foreach (var text in texts)
        {
            var known = obligation?.Elements.FirstOrDefault(e => string.Equals(e.Id.Name, text.Value, StringComparison.Ordinal));
            if (known is not null)
                elements.Add(known.Id);
            else if (obligation is not null)
                diagnostics.Error("CE0505", text.Where, $"'{text.Value}' is no element of {obligation.Id}.", Suggestions.DidYouMean(text.Value, obligation.Elements.Select(e => e.Id.Name)) ?? $"Its elements are: {string.Join(", ", obligation.Elements.Select(e => e.Id.Name))}.");
        }

        return elements;
    }

    private List<MappedProvision> ReadProvisions(YamlMap map, string key, bool required)
    {
        var provisions = new List<MappedProvision>();
        var entries = map.Entries(key);
        if (required && entries.Count == 0)
            diagnostics.Error("CE0506", map.Where, $"The rule cites no provision.", $"Add '{key}: AMLA 2010, s 3'.");
        foreach (var entry in entries)
        {
            if (entry.Text is { } text)
            {
                if (Resolve(text) is { } id)
                    provisions.Add(new MappedProvision(id, null, null));
                continue;
            }

            var child = entry.Map!;
            var hashes = (child.Value<ContentHash>("digest", "hash"), child.Value<ContentHash>("official", "hash"));
            if (child.Text("provision") is { } cited && Resolve(cited) is { } found)
                provisions.Add(new MappedProvision(found, hashes.Item1, hashes.Item2));
            else
                child.Required("provision");
            child.Finish();
        }

        return provisions;
    }

    private ProvisionId? Resolve(YamlText text)
    {
        var (message, suggestion) = _citations.Read(text.Value) switch
        {
            CitationReading.Found found => (null, found.Provision.ToString()),
            CitationReading.NoSuchProvision missing => (
                $"{law.Find(missing.Statute)!.ShortTitle} has no {CitationPrinter.Print(missing.Path)}.",
                missing.Nearest is { } nearest ? $"It has {CitationPrinter.Print(nearest.Path)}." : NearestProvision(missing)),
            CitationReading.UnknownStatute unknown => (
                $"The law book has no statute '{unknown.Name}'.", Suggestions.DidYouMean(unknown.Name, law.Statutes.Select(s => s.ShortTitle))),
            CitationReading.Ambiguous ambiguous => (
                $"'{ambiguous.Name}' fits several statutes.", $"Write one of: {string.Join(", ", ambiguous.Candidates.Select(c => law.Find(c)!.ShortTitle))}."),
            CitationReading.WholeStatute => ($"'{text.Value}' names a statute and no provision of it.", "Write it as in 'AMLA 2010, s 3(a)'."),
            _ => ($"'{text.Value}' is no citation.", "Write it as in 'AMLA 2010, s 3(a)'."),
        };
        if (message is null)
            return ProvisionId.Of(suggestion!);
        diagnostics.Error("CE0507", text.Where, message, suggestion);
        return null;
    }

    private string? NearestProvision(CitationReading.NoSuchProvision missing) =>
        Suggestions.Nearest(missing.Path, law.Find(missing.Statute)!.Provisions.Select(p => p.Id.Path)) is { } path
            ? $"Did you mean '{CitationPrinter.Print(path)}'?"
            : null;

    private Condition? ReadCondition(YamlMap map)
    {
        foreach (var (key, kind) in new[]
                 {
                     ("max-penalty-at-least", ConditionKind.MaxPenaltyAtLeast),
                     ("max-penalty-at-most", ConditionKind.MaxPenaltyAtMost),
                     ("min-penalty-at-least", ConditionKind.MinPenaltyAtLeast),
                 })
        {
            if (!map.Has(key))
                continue;
            var term = map.Value<Term>(key, "term; write '4 years', '6 months', 'life' or 'death'");
            map.Finish();
            return term is null ? null : new Condition(kind, term, $"{key.Replace('-', ' ')} {term}");
        }

        if (map.Has("every"))
        {
            map.Choice("every", ("serious-crime", 0));
            map.Choice("is", ("predicate-offence", 0));
            map.Finish();
            return new Condition(ConditionKind.Every, null, "every serious crime of the book is a predicate offence");
        }

        var applies = map.YesNo("applies-to-legal-persons");
        if (!map.Has("applies-to-legal-persons"))
            diagnostics.Error("CE0508", map.Where, "This is no condition.", "Conditions are: max-penalty-at-least, max-penalty-at-most, min-penalty-at-least, applies-to-legal-persons, every.");
        map.Finish();
        return applies == true ? new Condition(ConditionKind.AppliesToLegalPersons, null, "applies to legal persons") : null;
    }

    private T Missing<T>(YamlMap map, string key, T otherwise)
    {
        if (!map.Has(key))
            diagnostics.Error("CE0103", map.Where, $"'{key}' is missing.");
        return otherwise;
    }

    private sealed record Head(string Pack, string Author, string? Reviewer, DateOnly? Reviewed);
}
