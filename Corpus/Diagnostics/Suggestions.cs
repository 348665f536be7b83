namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
public static class Suggestions
{
    /// <summary>"Did you mean 'x'?" with the nearest candidate; null where none is near.</summary>
    public static string? DidYouMean(string text, IEnumerable<string> candidates) =>
        Nearest(text, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : null;

    /// <summary>The candidate nearest by edit distance; null where none is near.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, text.Length / 3);
        return candidates
            .Where(c => Math.Abs(c.Length - text.Length) <= limit)
            .Select(c => (Candidate: c, Distance: Distance(text, c)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance)
            .ThenByDescending(c => CommonBeginning(text, c.Candidate))
            .ThenBy(c => Math.Abs(c.Candidate.Length - text.Length))
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();
    }

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (Damerau 1964, in its
    /// restricted form: nothing that was swapped is changed again).
    /// </summary>
    internal static int Distance(string a, string b)
    {
        var (twoBack, oneBack, row) = (new int[b.Length + 1], new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray());
        for (var i = 1; i <= a.Length; i++)
        {
            (twoBack, oneBack, row) = (oneBack, row, twoBack);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(oneBack[j] + 1, row[j - 1] + 1), oneBack[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }
        }

        return row[b.Length];
    }

    private static int CommonBeginning(string a, string b) => a.Zip(b, Same).TakeWhile(same => same).Count();

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
