using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>Says of a citation whether it still holds.</summary>
/// <param name="Status"><c>resolved</c>, <c>unknown</c>, <c>ambiguous</c>, <c>repealed</c>, <c>not-yet-in-force</c> or <c>changed</c>.</param>
/// <param name="Citation">It as the book prints it; null where it was not resolved.</param>
/// <param name="Detail">What is wrong, or what changed.</param>
public sealed record CitationCheck(string Status, string? Citation, string? Detail)
{
    /// <summary>Checks a reading against the law of a day, and against changes since another.</summary>
    public static CitationCheck Of(CitationReading reading, LawBook book, DateOnly asOf, DateOnly? since) => reading switch
    {
        CitationReading.Found found => OfProvision(found.Provision, book, asOf, since),
        CitationReading.WholeStatute whole => new CitationCheck("resolved", book.Find(whole.Statute)!.ShortTitle, null),
        CitationReading.NoSuchProvision missing => new CitationCheck("unknown", null, $"{book.Find(missing.Statute)!.ShortTitle} has no {CitationPrinter.Print(missing.Path)} in this book."),
        CitationReading.Ambiguous ambiguous => new CitationCheck("ambiguous", null, $"'{ambiguous.Name}' fits {string.Join(", ", ambiguous.Candidates)}."),
        CitationReading.UnknownStatute { Name.Length: > 0 } unknown => new CitationCheck("unknown", null, $"The book has no statute '{unknown.Name}'."),
        _ => new CitationCheck("unknown", null, "No statute is named beside it."),
    };

    private static CitationCheck OfProvision(ProvisionId id, LawBook book, DateOnly asOf, DateOnly? since)
    {
        var citation = book.Cite(id);
        var versions = book.Versions(id);
        if (book.Find(id, asOf) is not { } now)
        {
            return versions[^1].InForceTo is { } end && end <= asOf
                ? new CitationCheck("repealed", citation, FormattableString.Invariant($"In force until {end.AddDays(-1):yyyy-MM-dd}."))
                : new CitationCheck("not-yet-in-force", citation, FormattableString.Invariant($"In force from {versions[0].InForceFrom:yyyy-MM-dd}."));
        }

        if (since is { } day && now.InForceFrom > day)
        {
            var by = now.AmendedBy.Count == 0 ? string.Empty : $" ({string.Join("; ", now.AmendedBy)})";
            return new CitationCheck("changed", citation, FormattableString.Invariant($"Worded as it is since {now.InForceFrom:yyyy-MM-dd}{by}."));
        }

        return new CitationCheck("resolved", citation, null);
    }
}
