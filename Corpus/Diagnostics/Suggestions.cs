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
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions and replacements that turn one text into the other (Levenshtein 1966).</summary>
    internal static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[b.Length];
    }
}
