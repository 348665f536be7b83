using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Corpus.Diff;

/// <summary>Weighs a difference between two wordings.</summary>
internal static class ChangeWeight
{
    private const double SameWord = 0.6;
    private const int LongestCompared = 600;
    private const int LongestScanned = 6000;

    /// <summary>Words that carry the law: one put for another is never a matter of spelling.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "not", "no", "nor", "shall", "may", "or", "and", "except", "unless", "life", "death", "year", "years", "month", "months", "day", "days",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "twenty",
        "thirty", "forty", "fifty", "hundred", "thousand", "million", "lac", "crore", "federal", "provincial", "central",
    };

    private static readonly HashSet<string> Little = new(StringComparer.Ordinal) { "the", "a", "an", "of", "said", "that", "as", "to", "in" };

    public static bool IsSubstantial(string deleted, string inserted, bool isNoisy)
    {
        var (a, b) = (Words(deleted), Words(inserted));
        if (string.Concat(a) == string.Concat(b))
            return false;
        if (TellsOtherwise(a, b, isNoisy))
            return true;
        if (a.Count == 0 || b.Count == 0)
            return !IsSlight(a.Count == 0 ? b : a, isNoisy);
        var (left, right) = (string.Concat(a), string.Concat(b));
        if (!isNoisy && (left.Length > LongestCompared || right.Length > LongestCompared))
            return true;
        if (left.Length > LongestScanned || right.Length > LongestScanned)
            return true;
        var likeness = Likeness(left, right);
        var oddness = a.Concat(b).Count(OcrQuality.IsOdd) + (isNoisy ? 1 : 0);
        return likeness < (isNoisy ? SameWord - 0.2 : SameWord + 0.2) && !(isNoisy && oddness * 4 >= a.Count + b.Count && Math.Abs(a.Count - b.Count) <= 4);
    }

    /// <summary>Whether each side has a telling word, or a figure, that the other lacks: five for ten, may for shall.</summary>
    private static bool TellsOtherwise(List<string> a, List<string> b, bool isNoisy)
    {
        var left = a.Where(w => IsTelling(w, isNoisy)).ToHashSet(StringComparer.Ordinal);
        var right = b.Where(w => IsTelling(w, isNoisy)).ToHashSet(StringComparer.Ordinal);
        return left.Except(right, StringComparer.Ordinal).Any() && right.Except(left, StringComparer.Ordinal).Any();
    }

    /// <summary>A scan garbles figures and little words; it does not make one number word of another.</summary>
    private static bool IsTelling(string word, bool isNoisy) => Telling.Contains(word) ? !isNoisy || word.Length > 3 || word is "one" or "two" or "six" or "ten" : !isNoisy && word.All(char.IsAsciiDigit);

    private static bool IsSlight(List<string> words, bool isNoisy) =>
        words.Count == 0
        || (words.Count == 1 && Little.Contains(words[0]))
        || words.TrueForAll(w => w.Length <= 2 && !IsTelling(w, isNoisy))
        || (isNoisy && (words.Count <= 3 || words.Count(w => OcrQuality.IsOdd(w) || w.Length <= 3) * 2 >= words.Count) && !words.Exists(w => w is "not" or "no"));

    private static List<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(char.IsLetterOrDigit)).ToLowerInvariant())
            .Where(w => w.Length > 0)];

    /// <summary>1 for equal texts, 0 for texts that share nothing: one less the edit distance over the longer length.</summary>
    private static double Likeness(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }

        return 1 - ((double)row[b.Length] / Math.Max(a.Length, b.Length));
    }
}
