using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Sets apart the footnotes that plain-text prints leave in the flow: a line of a number alone, and after it a note of
/// amendment. They are kept, by the place they stood in, as notes of the sections around them.
/// </summary>
internal static partial class Footnotes
{
    private const int LongestNote = 6;

    public static (List<PrintedLine> Lines, IReadOnlyDictionary<int, List<string>> Notes) Separate(List<PrintedLine> lines)
    {
        var kept = new List<PrintedLine>(lines.Count);
        var notes = new Dictionary<int, List<string>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsFootnote || StartsNote(lines[i].Text))
            {
                var length = lines[i].IsFootnote ? SetNoteLength(lines, i) : NoteLength(lines, i);
                Keep(notes, lines[i].Position, string.Join(' ', lines.Skip(i).Take(length).Select(l => l.Text)));
                i += length - 1;
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        return (kept, notes);
    }

    private static bool StartsNote(string text) => text.Length < 400 && Note().IsMatch(text);

    /// <summary>A note runs to the line that ends it with a full stop.</summary>
    private static int NoteLength(List<PrintedLine> lines, int i)
    {
        var length = 1;
        while (length < LongestNote && i + length < lines.Count && !EndsNote(lines[i + length - 1].Text) && lines[i + length].Text.Length > 0 && !ClauseOrSection().IsMatch(lines[i + length].Text))
            length++;
        return length;
    }

    /// <summary>A note that the document sets as such runs to the next that starts with a number.</summary>
    private static int SetNoteLength(List<PrintedLine> lines, int i)
    {
        var length = 1;
        while (i + length < lines.Count && lines[i + length].IsFootnote && !char.IsAsciiDigit(lines[i + length].Text[..1].FirstOrDefault()))
            length++;
        return length;
    }

    private static bool EndsNote(string text) => text.EndsWith('.') || text.EndsWith(").", StringComparison.Ordinal) || text.EndsWith(';') || text.EndsWith(')') || text.EndsWith('”');

    private static void Keep(Dictionary<int, List<string>> notes, int position, string note)
    {
        if (!notes.TryGetValue(position, out var list))
            notes.Add(position, list = []);
        list.Add(LeadingNumber().Replace(note, string.Empty).Trim());
    }

    [GeneratedRegex(
        """^(?:\d{1,2}\s?)?(?:(?:Subs|Ins|Omitted|Added|Rep|Renumbered|Re-numbered|Amended|Amd|Inserted|Substituted)(?:\.|ted)?(?:,|\s+and)?(?:\s(?:ins|subs|omitted|added|rep)\.?)?\s(?:by|vide|ibid|w\.e\.f|and)|The (?:original )?(?:words?|brackets?|figures?|comma|semi-?colon|full stop|proviso)\b.{0,120}\b(?:omitted|subs|rep|ins|added)|For (?:the )?(?:statement of objects|previous amendments))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^\W{0,3}(?:\([0-9a-zA-Z]{1,5}\)|\d{1,3}-?[A-Z]{0,3}\.\s|\d{1,2}\[|Provided|Explanation)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClauseOrSection();

    [GeneratedRegex(@"^\d{1,2}\s?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();
}
