using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The answers that both a command of their own and <c>query</c> give.</summary>
internal static class Answers
{
    /// <summary>Id of the article or duty that a citation means.</summary>
    public static string TreatyId(Library library, string citation) => library.Rules.Treaties.ReadCitation(citation) ?? throw new UsageException(
        $"'{citation}' is no provision of the treaties. Write it as in 6, '6(1)(a)(i)', 'UNTOC art 10' or 'TIP art 5'.");

    /// <summary>Whether it is worth reading the treaties to look for a citation: each has a number.</summary>
    public static bool MayCiteTreaty(string text) => text.Any(char.IsAsciiDigit);

    /// <summary>The treaty provision that a question names; null where it names none, or the rules can't be read.</summary>
    private static string? DutyIn(Library library, string text)
    {
        try
        {
            return text.Length > 200 || !MayCiteTreaty(text) ? null : library.Rules.Treaties.ReadCitation(text);
        }
        catch (InputException)
        {
            return null;
        }
    }

    public static void Which(Terminal terminal, AnalysisInput input, string id, string? reading, CancellationToken cancellationToken)
    {
        var answer = WhichAnswer.From(ComplianceAnalysis.Run(input, cancellationToken).Matrix, id);
        if (terminal.IsJson)
            terminal.WriteJson(WhichJson.Of(answer, reading));
        else
            WhichText.Write(terminal.Results, answer);
    }

    public static void Show(Terminal terminal, Library library, CitationReading reading, string text, DateOnly asOf, string? note)
    {
        var (statute, provision) = reading switch
        {
            CitationReading.Found found => (found.Provision.Statute, (ProvisionId?)found.Provision),
            CitationReading.WholeStatute whole => (whole.Statute, null),
            CitationReading.NoSuchProvision missing => throw new UsageException(
                $"{library.Law.Find(missing.Statute)!.ShortTitle} has no {CitationPrinter.Print(missing.Path)} in this book.{(missing.Nearest is { } near ? $" It has {CitationPrinter.Print(near.Path)}." : string.Empty)}"),
            CitationReading.UnknownStatute unknown => throw new UsageException(
                $"The law book has no statute '{unknown.Name}'. {library.Law.DidYouMean(unknown.Name) ?? "'compliance corpus list' lists those it has."}"),
            CitationReading.Ambiguous ambiguous => throw new UsageException($"'{ambiguous.Name}' fits several statutes: {string.Join(", ", ambiguous.Candidates)}."),
            _ => throw new UsageException($"'{text}' is no citation of law. Write it as in 's. 3 AMLA' or 'section 365-B PPC'."),
        };
        var law = library.Law.Find(statute)!;
        if (provision is { } clause && library.Law.Find(clause, asOf) is { } read && !law.Provisions.Contains(read))
            law = law with { Provisions = [.. law.Provisions, read] }; // A clause read out of its section's words.
        if (provision is { } id && library.Law.Find(id, asOf) is null)
            throw new UsageException(FormattableString.Invariant($"{law.Cite(id)} is not in force on {asOf:yyyy-MM-dd}. Its wordings run from {string.Join(", ", library.Law.Versions(id).Select(v => v.InForceFrom.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))}."));
        if (terminal.IsJson)
        {
            terminal.WriteJson(StatuteJson.Of(law, provision, asOf, note));
            return;
        }

        foreach (var shown in law.Provisions.Where(p => p.IsInForce(asOf) && (provision is null || p.Id.IsWithin(provision.Value))))
            ProvisionText.Write(terminal.Results, shown, law.Cite(shown.Id));
    }

    public static void Search(Terminal terminal, Library library, SearchRequest request, string? reading, CancellationToken cancellationToken)
    {
        var index = library.Index(cancellationToken);
        if (!terminal.IsJson)
            Task.Run(() => HitList.Prepare(terminal), cancellationToken);
        var result = index.Search(request with { Duty = DutyIn(library, request.Text), WithFacets = terminal.IsJson });
        Tell(terminal, result, reading);
    }

    public static void Tell(Terminal terminal, SearchResult result, string? reading)
    {
        if (terminal.IsJson)
            terminal.WriteJson(SearchJson.Of(result, reading));
        else
            HitList.Write(terminal.Results, result);
    }
}
