using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// Puts imported official words to the provisions of the book. A provision that the book knows keeps its digest and facts
/// and gains its words, its clauses too; where two imported editions differ inside one of its wordings, that is split at
/// the later's day, and where they differ in more than print, the later is on its own. A section that the book does not know is one of words alone, from edition to edition.
/// </summary>
internal static partial class OfficialTexts
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
        Provision? current = null;
        foreach (var text in dated.Where(d => provision.IsInForce(d.Day)))
        {
            if (WordsOf(provision.Id, text, outlines) is not { } words)
                continue;
            if (current is null && !IsLaterLaw(provision, words, text))
            {
                current = provision with { Text = words };
                continue;
            }

            var before = current ?? provision;
            if (before.Text is not null && ContentHash.OfText(before.Text) == ContentHash.OfText(words))
                continue;
            yield return before with { InForceTo = text.Day };
            current = text.IsAmended || before.Text is null
                ? Amended(before, words, text) with { InForceTo = provision.InForceTo }
                : before with { Text = words, InForceFrom = text.Day, InForceTo = provision.InForceTo, Reprint = new Reprint(before.SubstanceHash!.Value, before.SubstanceSince) };
        }

        yield return current ?? provision;
    }

    /// <summary>
    /// Whether the first words imported are later law than what the book says: their own notes name a law of a later year,
    /// and they give another punishment.
    /// </summary>
    private static bool IsLaterLaw(Provision provision, string words, DatedText text) =>
        text.Day > provision.InForceFrom
        && provision.Offence?.Max is { } max
        && text.Text.Notes.SelectMany(YearsIn).Any(y => y > provision.InForceFrom.Year)
        && OffenceFinder.Find(words)?.Max is { } other
        && other != max;

    /// <summary>New words in place of old: what the book said of the old is no longer said, and facts are those that the words state.</summary>
    private static Provision Amended(Provision before, string words, DatedText text) => before with
    {
        Text = words,
        Digest = null,
        Reprint = null,
        Offence = OffenceFinder.Find(words) ?? (before.Text is { } old && OffenceFinder.Find(old) is not null ? null : before.Offence),
        AmendedBy = [.. before.AmendedBy, .. text.Text.Notes.Except(before.AmendedBy, StringComparer.Ordinal)],
        InForceFrom = text.Day,
        Source = $"official text, imported from {text.FileName}",
    };

    private static IEnumerable<int> YearsIn(string note) => Year().Matches(note).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture));

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

    [GeneratedRegex(@"\b(?:18|19|20)\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
