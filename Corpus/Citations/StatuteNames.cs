using System.Text;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>
/// Finds statutes by what people call them: id, short title, abbreviation, full title, with or without the year.
/// A name that fits several is reported as such, never guessed.
/// </summary>
public sealed partial class StatuteNames
{
    private readonly Dictionary<string, SortedSet<StatuteId>> _byName = new(StringComparer.Ordinal);

    /// <summary>Reads the names of statutes.</summary>
    public StatuteNames(IEnumerable<Statute> statutes)
    {
        foreach (var statute in statutes)
        {
            foreach (var name in NamesOf(statute))
                Add(name, statute.Id);
        }
    }

    /// <summary>All names, in the form they are compared in, longest first.</summary>
    public IEnumerable<string> All => _byName.Keys.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal);

    /// <summary>The statutes of a name; none, one, or several.</summary>
    public IReadOnlyList<StatuteId> Find(string name) =>
        _byName.TryGetValue(Normalise(name), out var found) ? [.. found] : [];

    /// <summary>The statute whose name a misspelt one is nearest to; null where none is near, or several have the name.</summary>
    public StatuteId? Nearest(string name) =>
        Suggestions.Nearest(Normalise(name), _byName.Keys) is { } near && _byName[near] is { Count: 1 } one ? one.Min : null;

    /// <summary>Lower case, letters and digits only, single spaces; "the" and "act of" do not count.</summary>
    public static string Normalise(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
            words.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '\u2019' or '.' ? '\0' : ' ');
        var kept = words.ToString().Replace("\0", string.Empty, StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not ("the" or "of"));
        return string.Join(' ', kept);
    }

    private static IEnumerable<string> NamesOf(Statute statute)
    {
        yield return statute.Id.ToString();
        yield return statute.Id.ToString()[(statute.Id.Country.Length + 1)..];
        foreach (var number in NumberInTitle().Matches(statute.Title).Select(m => m.Groups["number"].Value))
        {
            yield return number;
            yield return $"{(statute.Title.Contains("Ordinance", StringComparison.Ordinal) ? "Ordinance" : "Act")} {number}";
        }

        foreach (var name in statute.Names.Append(statute.ShortTitle).Append(BareTitle(statute.Title)))
        {
            yield return name;
            yield return WithoutYear(name);
        }
    }

    /// <summary>The title without the number in brackets.</summary>
    private static string BareTitle(string title)
    {
        var bracket = title.IndexOf(" (Act", StringComparison.Ordinal);
        if (bracket < 0)
            bracket = title.IndexOf(" (Ordinance", StringComparison.Ordinal);
        return bracket < 0 ? title : title[..bracket];
    }

    [GeneratedRegex(@"\((?:Act|Ordinance|Order|P\.?O\.?)?\s*(?:No\.?\s*)?(?<number>[IVXLC]+ of \d{4})\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberInTitle();

    private static string WithoutYear(string name)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[^1].Length == 4 && words[^1].All(char.IsAsciiDigit) ? string.Join(' ', words[..^1]) : name;
    }

    private void Add(string name, StatuteId id)
    {
        var key = Normalise(name);
        if (key.Length == 0)
            return;
        if (!_byName.TryGetValue(key, out var ids))
            _byName.Add(key, ids = []);
        ids.Add(id);
    }
}
