using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Search.Lists;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>Queries for what a question names outright, each worth more than words can be where it is sure what is meant.</summary>
internal sealed partial class NamedQueries(NamedProvisions provisions, TreatyBridge bridge)
{
    private const float Cited = 1000f;

    /// <summary>By how much what is named later comes after what is named first.</summary>
    private const float CitedLater = 130f;

    private const float MappedToDuty = 400f;
    private const float MappedToPart = 10f;
    private const float StatuteNamed = 16f;
    private const float NumberTyped = 14f;

    /// <summary>A number that is all that was typed, or is called a section, of a statute that was not named.</summary>
    private const float NumberMeant = 300f;

    /// <summary>By how much what is typed later comes after what is typed first.</summary>
    private const float NumberLater = 10f;

    /// <summary>Most who type a number mean the offence of that number.</summary>
    private const float OffenceOfNumber = 30f;

    /// <summary>A longer text is no question: only its words are looked for.</summary>
    private const int LongestRead = 400;

    /// <summary>The queries, and what is to be said of what was named and is not in the book.</summary>
    public (IReadOnlyList<Query> Queries, string? Note) Of(SearchRequest request)
    {
        var text = request.Text.Length > LongestRead ? string.Empty : request.Text;
        var named = provisions.In(text, mayGuess: request.Duty is null);
        var statutes = provisions.StatutesIn(text).Distinct().Select(s => Constant(Fields.Statute, s.ToString(), StatuteNamed));
        // A number beside a treaty's name is that of an article of the treaty.
        var others = request.Duty is { } duty && named.Count == 0 ? MappedTo(duty) : Numbers(text, isOpen: named.Count == 0);
        return ([.. named.SelectMany(Lifted), .. statutes, .. others], named.Select(n => n.Note).FirstOrDefault(n => n is not null));
    }

    /// <summary>A provision, and half as much its section.</summary>
    private static IEnumerable<Query> Lifted(NamedProvision named, int place)
    {
        var worth = Math.Max(Cited - (place * CitedLater), Cited / 2) * named.Certainty;
        yield return Constant(Fields.Id, named.Id.ToString(), worth);
        if (named.Id.Parent is not null)
            yield return Constant(Fields.Id, named.Id.Top.ToString(), worth / 2);
    }

    /// <summary>Provisions mapped to an article or duty; those that are mapped to more of what it holds come first.</summary>
    private IEnumerable<Query> MappedTo(string duty) => bridge.DutiesWithin(duty)
        .Select(part => Constant(Fields.Mapped, part, MappedToPart))
        .Prepend(Constant(Fields.Treaty, duty, MappedToDuty));

    /// <param name="isOpen">Whether nothing says of which statutes the numbers are.</param>
    private static IEnumerable<Query> Numbers(string text, bool isOpen)
    {
        var isAlone = isOpen && NumbersAlone().IsMatch(text);
        return SectionNumber().Matches(text).SelectMany((m, place) => isAlone || (isOpen && m.Groups["called"].Success)
            ? Meant(NumberIn(m), Math.Max(NumberMeant - (place * NumberLater), NumberMeant / 2))
            : [Constant(Fields.Number, NumberIn(m), NumberTyped)]);
    }

    private static IEnumerable<Query> Meant(string number, float worth) =>
        [Constant(Fields.Number, number, worth), new BooleanQuery(disableCoord: true) { { Constant(Fields.Number, number, 0), Occur.MUST }, { Constant(Fields.Offence, "yes", OffenceOfNumber), Occur.MUST } }];

    private static string NumberIn(Match match) => match.Groups["number"].Value.Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    private static ConstantScoreQuery Constant(string field, string value, float worth) => new(new TermQuery(new Term(field, value))) { Boost = worth };

    [GeneratedRegex($@"(?:(?<called>{NamedProvisions.Called})|(?<![\w(]))(?<number>{NamedProvisions.SectionNumber})(?![\w)])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionNumber();

    /// <summary>Numbers, and nothing else but what says that they are those of sections.</summary>
    [GeneratedRegex($@"^(?>(?:[\s,/&.?]|{NamedProvisions.Called}|(?:under|and|or)\b|{NamedProvisions.SectionNumber}\b)+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumbersAlone();
}
