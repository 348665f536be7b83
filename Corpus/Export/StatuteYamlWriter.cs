using System.Globalization;
using System.Text;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Export;

/// <summary>Writes a statute in the form of <c>data/statutes</c>, which <see cref="StatuteReader"/> reads back to the same value.</summary>
public static class StatuteYamlWriter
{
    /// <summary>The file's text.</summary>
    public static string Write(Statute statute)
    {
        var yaml = new StringBuilder();
        Line(yaml, 0, $"statute: {statute.Id}");
        Line(yaml, 0, $"title: {Quote(statute.Title)}");
        Line(yaml, 0, $"short-title: {Quote(statute.ShortTitle)}");
        List(yaml, 0, "names", statute.Names);
        List(yaml, 0, "extent", statute.Extent);
        var sources = statute.Provisions.Select(p => p.Source).Distinct(StringComparer.Ordinal).ToList();
        Line(yaml, 0, "sources:");
        for (var i = 0; i < sources.Count; i++)
            Line(yaml, 1, FormattableString.Invariant($"s{i + 1}: {Quote(sources[i])}"));
        Line(yaml, 0, "provisions:");
        foreach (var provision in statute.Provisions)
            Write(yaml, provision, FormattableString.Invariant($"s{sources.IndexOf(provision.Source) + 1}"));
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, Provision provision, string source)
    {
        Line(yaml, 1, $"- id: {provision.Id.Path}");
        Line(yaml, 2, $"heading: {Quote(provision.Heading)}");
        if (provision.Digest is { } digest)
            Line(yaml, 2, $"digest: {Quote(digest)}");
        if (provision.Text is { } text)
            Line(yaml, 2, $"text: {Quote(text)}");
        if (provision.Offence is { } offence)
            Write(yaml, offence);
        if (provision.LegalPersons is { } persons)
            Write(yaml, persons);
        Line(yaml, 2, $"in-force-from: {Iso(provision.InForceFrom)}");
        if (provision.InForceTo is { } end)
            Line(yaml, 2, $"in-force-to: {Iso(end)}");
        if (provision.DateNote is { } note)
            Line(yaml, 2, $"date-note: {Quote(note)}");
        List(yaml, 2, "amended-by", provision.AmendedBy);
        List(yaml, 2, "names", [.. provision.Names.Select(n => n.ToString())]);
        List(yaml, 2, "effects", [.. provision.Effects.Select(e => e.Word())]);
        List(yaml, 2, "effects-on", [.. provision.EffectsOn.Select(o => o.In(provision.Id.Statute))]);
        Line(yaml, 2, $"source: {source}");
        Line(yaml, 2, $"confidence: {provision.Confidence.ToString().ToLowerInvariant()}");
    }

    private static void Write(StringBuilder yaml, Offence offence)
    {
        Line(yaml, 2, "offence:");
        if (offence.Min is { } min)
            Line(yaml, 3, $"min: {min}");
        if (offence.Max is { } max)
            Line(yaml, 3, $"max: {max}");
        if (offence.TermNote is { } note)
            Line(yaml, 3, $"term-note: {Quote(note)}");
        if (offence.Fine is not { } fine)
            return;
        Line(yaml, 3, "fine:");
        Line(yaml, 4, $"text: {Quote(fine.Text)}");
        if (fine.Max is { } most)
            Line(yaml, 4, string.Create(CultureInfo.InvariantCulture, $"max: {most}"));
        if (fine.Currency is { } currency)
            Line(yaml, 4, $"currency: {currency}");
    }

    private static void Write(StringBuilder yaml, LegalPersons persons)
    {
        if (persons is { Reached: null, Basis: null })
            return;
        Line(yaml, 2, "legal-persons:");
        if (persons.Reached is { } reached)
            Line(yaml, 3, $"reached: {(reached ? "yes" : "no")}");
        if (persons.Basis is { } basis)
            Line(yaml, 3, $"basis: {Quote(basis)}");
    }

    private static void List(StringBuilder yaml, int depth, string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        Line(yaml, depth, $"{key}:");
        foreach (var item in items)
            Line(yaml, depth + 1, $"- {Quote(item)}");
    }

    private static void Line(StringBuilder yaml, int depth, string text) => yaml.Append(' ', depth * 2).Append(text).Append('\n');

    /// <summary>A double-quoted scalar, in which every character has one reading.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\u0085' or '\u2028' or '\u2029' => FormattableString.Invariant($"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
