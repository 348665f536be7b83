using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Reads the conditions of a mapping rule.</summary>
internal sealed class ConditionReader(CitationResolver citations, LawBook law, IReadOnlyList<Country> countries, DiagnosticBag diagnostics)
{
    private const string ExpectedTerm = "term; write '4 years', '6 months', 'life' or 'death'";
    private static readonly (string Word, OffenceClass Value)[] Classes = [.. OffenceClassNames.All];

    private static readonly string[] Keys =
    [
        "max-penalty-at-least", "max-penalty-at-most", "min-penalty-at-least", "min-penalty-at-most", "punished-with", "applies-to-legal-persons",
        "runs-in", "says", "does-not-say", "is", "listed-in", "edition-from", "every", "all-of", "any-of", "not",
    ];

    public List<Condition> ReadAll(YamlMap rule) => [.. rule.Maps("conditions").Select(m => Read(m, isPart: false)).OfType<Condition>()];

    private Condition? Read(YamlMap map, bool isPart)
    {
        var key = Array.Find(Keys, map.Has);
        if (key is null)
        {
            map.Finish();
            diagnostics.Error("CE0508", map.Where, "This is no condition.", $"Conditions are: {string.Join(", ", Keys)}.");
            return null;
        }

        // "every … is …" has two keys of which the second is a condition of its own elsewhere.
        var condition = map.Has("every") ? ReadEvery(map, isPart) : Read(map, key);
        map.Finish();
        return condition;
    }

    private Condition? Read(YamlMap map, string key) => key switch
    {
        "max-penalty-at-least" => ReadPenalty(map, key, isMaximum: true, isAtLeast: true),
        "max-penalty-at-most" => ReadPenalty(map, key, isMaximum: true, isAtLeast: false),
        "min-penalty-at-least" => ReadPenalty(map, key, isMaximum: false, isAtLeast: true),
        "min-penalty-at-most" => ReadPenalty(map, key, isMaximum: false, isAtLeast: false),
        "punished-with" => map.Choice(
            key, ("imprisonment", PunishmentKind.Imprisonment), ("fine", PunishmentKind.Fine), ("life", PunishmentKind.Life), ("death", PunishmentKind.Death)) is { } kind
            ? new Condition.Punishment(kind)
            : null,
        "applies-to-legal-persons" => map.YesNo(key) is { } reached ? new Condition.LegalPersons(reached) : null,
        "runs-in" => ReadExtent(map),
        "says" or "does-not-say" => map.Text(key) is { } words ? new Condition.Phrase(words.Value, key == "says") : null,
        "is" => map.Choice("is", Classes) is { } isOf ? new Condition.IsOf(isOf) : null,
        "listed-in" => map.Text(key) is { } cited && citations.Resolve(cited) is { } schedule ? new Condition.ListedIn(schedule, law.Cite(schedule)) : null,
        "edition-from" => map.Date(key) is { } day ? new Condition.EditionFrom(day) : null,
        "all-of" => ReadParts(map, key) is { Count: > 0 } all ? new Condition.AllOf(all) : null,
        "any-of" => ReadParts(map, key) is { Count: > 0 } any ? new Condition.AnyOf(any) : null,
        _ => map.Map("not") is { } inner && Read(inner, isPart: true) is { } member ? new Condition.Not(member) : null,
    };

    private static Condition.Penalty? ReadPenalty(YamlMap map, string key, bool isMaximum, bool isAtLeast) =>
        map.Value<Term>(key, ExpectedTerm) is { } term ? new Condition.Penalty(isMaximum, isAtLeast, term) : null;

    private Condition.Every? ReadEvery(YamlMap map, bool isPart)
    {
        var each = map.Choice("every", Classes);
        if (!map.Has("is"))
            diagnostics.Error("CE0508", map.WhereOf("every"), "'every' needs 'is'.", "Write 'every: serious-crime' and under it 'is: predicate-offence'.");
        var isOf = map.Choice("is", Classes);
        if (isPart)
        {
            diagnostics.Error("CE0508", map.Where, "A condition on the whole book can't be a part of another.", "Put 'every' directly under 'conditions'.");
            return null;
        }

        return each is { } from && isOf is { } to ? new Condition.Every(from, to) : null;
    }

    private List<Condition> ReadParts(YamlMap map, string key)
    {
        var parts = map.Maps(key);
        if (parts.Count == 0)
            diagnostics.Error("CE0508", map.WhereOf(key), $"'{key}' holds no conditions.");
        return [.. parts.Select(p => Read(p, isPart: true)).OfType<Condition>()];
    }

    private Condition.RunsIn? ReadExtent(YamlMap map)
    {
        var texts = map.Texts("runs-in");
        var ids = texts.Select(t => t.Value).ToList();
        if (countries.FirstOrDefault(c => ids.TrueForAll(i => c.Territories.Any(t => t.Id == i))) is { } country && ids.Count > 0)
            return new Condition.RunsIn(country.SetOf(ids), string.Join(", ", ids));
        var known = countries.SelectMany(c => c.Territories).Select(t => t.Id).ToList();
        foreach (var text in texts.Where(t => !known.Contains(t.Value, StringComparer.Ordinal)))
            diagnostics.Error("CE0405", text.Where, $"'{text.Value}' is no territory.", Suggestions.DidYouMean(text.Value, known) ?? $"Territories are: {string.Join(", ", known)}.");
        return null;
    }
}
