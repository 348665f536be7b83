using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Law;

/// <summary>
/// Reads punishments out of the words of a section, where they say them plainly: terms that may extend to, or shall not be
/// less than, so many years; life; death; fines. What it does not recognise it leaves out.
/// </summary>
public static partial class OffenceFinder
{
    /// <summary>The gravest punishment that the words name; null where they name none.</summary>
    public static Offence? Find(string text)
    {
        var words = Spaces().Replace(text, " ").ToLowerInvariant();
        if (!Punishes().IsMatch(words))
            return null;
        var terms = MaxTerm().Matches(words).Select(TermOf).OfType<Term>().ToList();
        if (Life().IsMatch(words))
            terms.Add(Term.Life);
        if (Death().IsMatch(words))
            terms.Add(Term.Death);
        var least = MinTerm().Matches(words).Select(TermOf).OfType<Term>().ToList();
        var fine = FineOf(words);
        if (terms.Count == 0 && fine is null)
            return null;
        var max = terms.Count == 0 ? (Term?)null : terms.Max();
        return new Offence
        {
            Max = max,
            Min = least.Count == 0 || max is null || least.Max().CompareTo(max.Value) > 0 ? null : least.Max(),
            Fine = fine,
        };
    }

    private static Term? TermOf(Match match) => NumberOf(match.Groups["number"].Value) is { } number
        ? Term.TryParse(string.Create(CultureInfo.InvariantCulture, $"{number} {match.Groups["unit"].Value}"), null, out var term) ? term : null
        : null;

    private static Fine? FineOf(string words)
    {
        var amounts = FineAmount().Matches(words)
            .Select(m => NumberOf(m.Groups["number"].Value) is { } n ? (long?)(n * Scale(m.Groups["scale"].Value)) : null)
            .OfType<long>()
            .ToList();
        if (amounts.Count > 0)
            return new Fine(string.Create(CultureInfo.InvariantCulture, $"fine up to {amounts.Max():N0} rupees"), amounts.Max(), "PKR");
        return WithFine().IsMatch(words) ? new Fine("fine", null, null) : null;
    }

    private static decimal Scale(string word) => word switch
    {
        "thousand" => 1_000,
        "hundred" => 100,
        "lac" or "lakh" or "lacs" or "hundred thousand" => 100_000,
        "million" => 1_000_000,
        "crore" or "ten million" => 10_000_000,
        "billion" => 1_000_000_000,
        _ => 1,
    };

    private static decimal? NumberOf(string text)
    {
        var bare = text.Replace(",", string.Empty, StringComparison.Ordinal).Trim();
        if (decimal.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        decimal sum = 0;
        foreach (var word in bare.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "hundred")
                sum = Math.Max(1, sum) * 100;
            else if (Array.IndexOf(Words, word) is var index && index >= 0)
                sum += Values[index];
            else if (word is not ("and" or "a"))
                return null;
        }

        return sum == 0 ? null : sum;
    }

    private static readonly string[] Words =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "founeen",
    ];

    private static readonly decimal[] Values =
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 14];

    [GeneratedRegex(@"\b(?:punish\w*|liable (?:to|on conviction)|imprison\w*|sentenced)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Punishes();

    [GeneratedRegex(
        @"\b(?:(?:may|shall|which|and)\s+(?:also\s+)?(?:be\s+)?extend(?:ed)?(?:\s+up)?\s+to|(?:imprisonment|term|description)\b[^.;]{0,60}?\b(?:up\s?to|not\s+exceeding|which\s+may\s+be\s+up\s?to))\s+(?<number>\d{1,3}|[a-z]+(?:[ -](?:one|two|three|four|five))?)\s+(?<unit>years?|months?|days?)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MaxTerm();

    [GeneratedRegex(@"\bnot\s+(?:be\s+)?less\s+than\s+(?<number>\d{1,3}|[a-z]+(?:[ -](?:one|two|three|four|five))?)\s+(?<unit>years?|months?|days?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MinTerm();

    [GeneratedRegex(@"\b(?:imprisonment|imprisoned)\s+(?:for|of)\s+life\b|\blife\s+imprisonment\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Life();

    [GeneratedRegex(@"\b(?:punish(?:ed|able)|sentenced|liable)\s+(?:with|to)\s+(?:be\s+)?(?:punished\s+with\s+)?death\b|\bdeath\s+(?:penalty|or\s+(?:with\s+)?imprisonment)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Death();

    [GeneratedRegex(
        @"\bfine\b[^.;]{0,40}?(?:extend(?:ed)?\s+(?:up\s?)?to|up\s?to|not\s+exceeding)\s+(?:rs\.?\s*|rupees\s+|an\s+amount\s+of\s+)?(?<number>[\d,.]+|[a-z]+(?:[ -][a-z]+)??)\s+?(?<scale>hundred thousand|thousand|million|billion|lacs?|lakh|crore|hundred)?\s*(?:rupees?)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FineAmount();

    [GeneratedRegex(@"\b(?:with|to|or|and)\s+(?:a\s+)?fine\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithFine();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
