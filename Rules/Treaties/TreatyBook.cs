using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Treaties;

/// <summary>All treaties, ready to be looked up.</summary>
public sealed partial class TreatyBook
{
    private readonly Dictionary<ObligationId, Obligation> _obligations;

    /// <summary>Makes a book of treaties.</summary>
    public TreatyBook(IEnumerable<Treaty> treaties)
    {
        Treaties = [.. treaties.OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal)];
        _obligations = Treaties.SelectMany(t => t.Articles).SelectMany(a => a.Obligations).ToDictionary(o => o.Id);
    }

    /// <summary>The treaties, in their stated order.</summary>
    public IReadOnlyList<Treaty> Treaties { get; }

    /// <summary>All duties.</summary>
    public IReadOnlyCollection<Obligation> Obligations => _obligations.Values;

    /// <summary>A treaty, or null.</summary>
    public Treaty? Find(string treaty) => Treaties.FirstOrDefault(t => string.Equals(t.Id, treaty, StringComparison.Ordinal));

    /// <summary>A treaty by its id or one of its names, or null.</summary>
    public Treaty? Named(string name) => Treaties.FirstOrDefault(t =>
        NamesOf(t).Append(t.Title).Any(n => string.Equals(StatuteNames.Normalise(n), StatuteNames.Normalise(name), StringComparison.Ordinal)));

    /// <summary>A duty, or null.</summary>
    public Obligation? Find(ObligationId id) => _obligations.GetValueOrDefault(id);

    /// <summary>A duty's citation.</summary>
    public string Cite(ObligationId id) => Find(id.Treaty)?.Cite(id) ?? id.ToString();

    /// <summary>
    /// Reads a treaty citation, alone or in a sentence: "article 6", "UNTOC 6(1)(b)(ii)", "palermo art. 10", "6(1)(a)(i)",
    /// "Article 5, paragraph 1 (a), subparagraph (i)", "art. 5.1(a)".
    /// Without a treaty's name, the convention is meant.
    /// </summary>
    /// <returns>Id of an article or duty that exists, or null.</returns>
    public string? ReadCitation(string text)
    {
        var trimmed = InBrackets(text.Trim().TrimEnd('?', '.', '!'));
        if (Exists(trimmed))
            return trimmed;
        var bare = BareCitation().Match(trimmed);
        if (bare.Success)
            return IdOf(Treaties[0], bare);
        var named = Treaties.FirstOrDefault(t => NamesOf(t).Any(n => ContainsWord(trimmed, n)));
        foreach (Match match in CitationInText().Matches(trimmed))
        {
            if ((match.Groups["word"].Success || named is not null) && IdOf(named ?? Treaties[0], match) is { } id)
                return id;
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Treaty treaty) => treaty.Names.Append(treaty.ShortTitle).Append(treaty.Id);

    private static bool ContainsWord(string text, string name) =>
        $" {StatuteNames.Normalise(text)} ".Contains($" {StatuteNames.Normalise(name)} ", StringComparison.Ordinal);

    /// <summary>The parts of an article that are written in words, in brackets as the rest.</summary>
    private static string InBrackets(string text) => PartInWords().Replace(PartAfterPoint().Replace(text, "${article}(${part})"), "(${part})");

    private string? IdOf(Treaty treaty, Match match)
    {
        var id = $"{treaty.Id}/{match.Groups["article"].Value}{string.Concat(match.Groups["part"].Captures.Select(c => "/" + c.Value.ToLowerInvariant()))}";
        return Exists(id) ? id : null;
    }

    private bool Exists(string id) =>
        _obligations.Keys.Any(o => o.IsWithin(id)) || Treaties.Any(t => t.Articles.Any(a => string.Equals(a.Id, id, StringComparison.Ordinal)));

    [GeneratedRegex(@",?\s*\b(?:sub-?)?(?:paragraphs?|paras?|clauses?)\b\.?\s*\(?(?<part>\d{1,2}|[a-z]|[ivx]{1,4})\b\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartInWords();

    [GeneratedRegex(@"(?<=^|\b(?:articles?|arts?)\b\.?\s*)(?<article>\d{1,2})\.(?<part>\d{1,2})(?![\d.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartAfterPoint();

    [GeneratedRegex(@"^(?<article>\d{1,2})(?:\s?\((?<part>[A-Za-z0-9-]+)\))*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareCitation();

    [GeneratedRegex(@"(?<word>\b(?:articles?|arts?)\b\.?\s*)?(?<![\w(])(?<article>\d{1,2})(?!\w)(?:\s?\((?<part>[A-Za-z0-9-]+)\))*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitationInText();
}
