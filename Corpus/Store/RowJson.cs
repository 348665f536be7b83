using System.Text.Json;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// What rows hold as JSON. It is read element by element, for every command reads some: getting the serializer ready takes
/// longer than reading a statute.
/// </summary>
internal static class RowJson
{
    public static string Of(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);

    public static string Of(Offence offence) => JsonSerializer.Serialize(new OffenceRow(offence.Min?.ToString(), offence.Max?.ToString(), offence.TermNote, offence.Fine));

    public static string Of(LegalPersons persons) => JsonSerializer.Serialize(persons);

    /// <summary>A list of texts; most are empty, and a book has a hundred thousand of them.</summary>
    public static string[] Texts(string json)
    {
        if (json == "[]")
            return [];
        using var document = JsonDocument.Parse(json);
        var texts = new string[document.RootElement.GetArrayLength()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = document.RootElement[i].GetString()!;
        return texts;
    }

    /// <summary>What a provision punishes with.</summary>
    public static Offence Offence(string json)
    {
        using var document = JsonDocument.Parse(json);
        var offence = document.RootElement;
        return new Offence
        {
            Min = Text(offence, nameof(OffenceRow.Min)) is { } min ? Term.Of(min) : null,
            Max = Text(offence, nameof(OffenceRow.Max)) is { } max ? Term.Of(max) : null,
            TermNote = Text(offence, nameof(OffenceRow.TermNote)),
            Fine = Find(offence, nameof(OffenceRow.Fine)) is { } fine ? FineOf(fine) : null,
        };
    }

    /// <summary>Whether an offence reaches legal persons.</summary>
    public static LegalPersons LegalPersons(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new LegalPersons(
            Find(document.RootElement, nameof(Law.LegalPersons.Reached))?.GetBoolean(),
            Text(document.RootElement, nameof(Law.LegalPersons.Basis)));
    }

    private static Fine FineOf(JsonElement fine) =>
        new(Text(fine, nameof(Fine.Text))!, Find(fine, nameof(Fine.Max))?.GetInt64(), Text(fine, nameof(Fine.Currency)));

    private static string? Text(JsonElement row, string name) => Find(row, name)?.GetString();

    private static JsonElement? Find(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private sealed record OffenceRow(string? Min, string? Max, string? TermNote, Fine? Fine);
}
