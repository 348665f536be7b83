using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// Puts imported official words to the provisions of the book. A provision that the book knows keeps its digest and facts
/// and gains its words, its clauses too; where two imported editions differ inside one of its wordings, that is split at
/// the later's day. A section that the book does not know is one of words alone, from edition to edition.
/// </summary>
internal static class OfficialTexts
{
    public static IReadOnlyList<Provision> Merge(StatuteId statute, IReadOnlyList<Provision> authored, IReadOnlyList<DatedText> texts)
    {
        if (texts.Count == 0)
            return authored;
        var byPath = texts.GroupBy(t => t.Text.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(t => t.Day).ToList(), StringComparer.Ordinal);
        var days = texts.Select(t => t.Day).Distinct().Order().ToList();
        var known = authored.ToLookup(p => p.Id.Path, StringComparer.Ordinal);
        var outlines = new Dictionary<DatedText, Dictionary<string, string>>(ReferenceEqualityComparer.Instance);
        var provisions = new List<Provision>(authored.Count + byPath.Count);
        foreach (var provision in authored)
        {
            if (byPath.TryGetValue(provision.Id.Top.Path, out var dated))
                provisions.AddRange(WithWords(provision, dated, outlines));
            else
                provisions.Add(provision);
        }

        foreach (var (path, dated) in byPath)
            provisions.AddRange(OfWords(new ProvisionId(statute, path), dated, days, [.. known[path]]));
        return [.. provisions.OrderBy(p => p.Id).ThenBy(p => p.InForceFrom)];
    }

    /// <summary>A wording of the book with the official words that stand inside its time.</summary>
    private static IEnumerable<Provision> WithWords(Provision provision, List<DatedText> dated, Dictionary<DatedText, Dictionary<string, string>> outlines)
    {
        var inside = dated
            .Where(d => provision.IsInForce(d.Day))
            .Select(d => (d.Day, Words: WordsOf(provision.Id, d, outlines)))
            .Where(d => d.Words is not null)
            .ToList();
        var from = provision.InForceFrom;
        Provision? current = null;
        foreach (var (day, words) in inside)
        {
            if (current is null)
            {
                current = provision with { Text = words };
            }
            else if (ContentHash.OfText(current.Text!) != ContentHash.OfText(words!))
            {
                yield return current with { InForceFrom = from, InForceTo = day };
                from = day;
                current = provision with { Text = words, InForceFrom = day };
            }
        }

        yield return current is null ? provision : current with { InForceFrom = from };
    }

    private static string? WordsOf(ProvisionId id, DatedText dated, Dictionary<DatedText, Dictionary<string, string>> outlines)
    {
        var top = id.Top.Path;
        if (id.Path.Length == top.Length)
            return dated.Text.Body;
        if (top.StartsWith("sch", StringComparison.Ordinal))
            return null;
        if (!outlines.TryGetValue(dated, out var outline))
            outlines.Add(dated, outline = Outline.Parse(dated.Text.Body).ToDictionary(p => p.Path, p => p.Text, StringComparer.Ordinal));
        return outline.GetValueOrDefault(id.Path[(top.Length + 1)..]);
    }

    /// <summary>The wordings of a section on the days on which the book knows none of it.</summary>
    private static IEnumerable<Provision> OfWords(ProvisionId id, List<DatedText> dated, List<DateOnly> days, List<Provision> authored)
    {
        Provision? current = null;
        foreach (var text in dated)
        {
            if (authored.Exists(p => p.IsInForce(text.Day)))
                continue;
            if (current is not null && ContentHash.OfText(current.Text!) == ContentHash.OfText(text.Text.Body) && current.InForceTo == text.Day)
            {
                current = current with { InForceTo = EndOf(text.Day, days, authored) };
                continue;
            }

            if (current is not null)
                yield return current;
            current = FromText(id, text, EndOf(text.Day, days, authored));
        }

        if (current is not null)
            yield return current;
    }

    /// <summary>A wording of words alone ends with the next edition imported, or where the book knows better.</summary>
    private static DateOnly? EndOf(DateOnly day, List<DateOnly> days, List<Provision> authored)
    {
        var next = days.Where(d => d > day).Concat(authored.Where(p => p.InForceFrom > day).Select(p => p.InForceFrom)).ToList();
        return next.Count == 0 ? null : next.Min();
    }

    private static Provision FromText(ProvisionId id, DatedText dated, DateOnly? end) => new()
    {
        Id = id,
        Heading = dated.Text.Heading,
        Text = dated.Text.Body,
        Chapter = dated.Text.Chapter,
        Offence = OffenceFinder.Find(dated.Text.Body),
        AmendedBy = dated.Text.Notes,
        InForceFrom = dated.Day,
        InForceTo = end,
        Source = $"official text, imported from {dated.FileName}",
        Confidence = Confidence.Verified,
    };
}
