using System.Text.Json;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Reads what rows hold as JSON, element by element: getting the serializer ready takes longer than reading a statute.</summary>
internal static class RowJson
{
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
            Min = Text(offence, nameof(Law.Offence.Min)) is { } min ? Term.Of(min) : null,
            Max = Text(offence, nameof(Law.Offence.Max)) is { } max ? Term.Of(max) : null,
            TermNote = Text(offence, nameof(Law.Offence.TermNote)),
            Fine = Find(offence, nameof(Law.Offence.Fine)) is { } fine ? FineOf(fine) : null,
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
}
