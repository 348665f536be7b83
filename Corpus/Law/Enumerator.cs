using System.Globalization;

namespace ComplianceEngine.Corpus.Law;

/// <summary>The order of the marks of subsections and clauses, inserted ones such as (2A), (fa) and (viia) among them.</summary>
internal static class Enumerator
{
    private static readonly string[] Romans =
        [.. Enumerable.Range(1, 60).Select(ToRoman)];

    /// <summary>The kind of run that a mark begins; null where it begins none.</summary>
    /// <param name="insideLetters">Whether lettered clauses are open: then (i) begins roman numerals.</param>
    public static PartKind? StartOf(string label, bool insideLetters) => label switch
    {
        "1" => PartKind.Number,
        "a" => PartKind.Letter,
        "i" => PartKind.Roman,
        "A" => PartKind.Capital,
        _ => null,
    };

    /// <summary>Whether a mark may follow another in a run of a kind.</summary>
    public static bool IsNext(PartKind kind, string last, string next) => kind switch
    {
        PartKind.Number => char.IsAsciiDigit(next[0]) && IsNextNumber(last, next),
        PartKind.Letter => next.All(char.IsAsciiLetterLower) && IsNextLetter(last, next),
        PartKind.Roman => IsNextRoman(last, next),
        PartKind.Capital => next.All(char.IsAsciiLetterUpper) && IsNextLetter(last, next),
        _ => false,
    };

    private static bool IsNextNumber(string last, string next)
    {
        var (a, aLetters) = Split(last);
        var (b, bLetters) = Split(next);
        return b == a ? string.CompareOrdinal(bLetters, aLetters) > 0 : b > a && b <= a + 2;
    }

    private static (int Number, string Letters) Split(string label)
    {
        var digits = label.TakeWhile(char.IsAsciiDigit).Count();
        return (int.Parse(label.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), label[digits..]);
    }

    /// <summary>b after a; ba or aa after a, put in between; c after ba; aa after z.</summary>
    private static bool IsNextLetter(string last, string next)
    {
        if (next.Length > last.Length)
            return next.StartsWith(last, StringComparison.Ordinal) || (last.Length == 1 && next.Length == 2 && (next[0] == last[0] || next[0] == last[0] + 1 || last is "z"));
        if (next.Length == last.Length)
            return next[..^1] == last[..^1] ? next[^1] > last[^1] && next[^1] <= last[^1] + 2 : next.Length > 1 && next[0] == last[0] + 1 && next[1] == 'a';
        return next[0] > last[0] && next[0] <= last[0] + 2;
    }

    private static bool IsNextRoman(string last, string next)
    {
        var a = IndexOf(last);
        var b = IndexOf(next);
        if (a < 0 || b < 0)
            return false;
        return b == a ? next.Length > last.Length : b > a && b <= a + 2;
    }

    /// <summary>The place of a roman numeral, of one with a letter put after it also.</summary>
    private static int IndexOf(string label)
    {
        var exact = Array.IndexOf(Romans, label);
        return exact >= 0 ? exact : label.Length > 1 ? Array.IndexOf(Romans, label[..^1]) : -1;
    }

    private static string ToRoman(int number)
    {
        var result = string.Empty;
        foreach (var (value, sign) in new[] { (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i") })
        {
            while (number >= value)
            {
                result += sign;
                number -= value;
            }
        }

        return result;
    }
}
