using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Takes official texts into the store: the words of each section beside the book's digest of it.</summary>
public sealed class OfficialTextImporter(LawStore store, TimeProvider clock)
{
    private const int LinesOfTitle = 60;

    /// <summary>Imports one file. Nothing is stored when it fails.</summary>
    /// <param name="statute">The statute it is a text of; found by its title where not given.</param>
    /// <param name="inForce">The day it stands from; the statute's latest edition where not given.</param>
    /// <exception cref="InputException">The file can't be read, or is a text of no statute in the book.</exception>
    public ImportReport Import(string path, StatuteId? statute, DateOnly? inForce)
    {
        var lines = DocumentText.Read(path);
        var book = store.Load();
        var law = Identify(path, lines, statute, book);
        var sections = SectionFinder.Find(lines);
        if (sections.Count == 0)
        {
            throw new InputException(
                "CE0310", new SourceSpan(path, 0, 0), "No sections were found.", "A section is looked for as a number, a heading and a dash: '3. Offence of money laundering.—'.");
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var day = inForce ?? law.EditionDates.Where(d => d <= today).DefaultIfEmpty(law.EditionDates[0]).Last();
        var hash = ContentHash.OfBytes(File.ReadAllBytes(path));
        var prefix = law.Provisions.Any(p => p.Id.Path.StartsWith("art", StringComparison.Ordinal)) ? "art" : "s";
        var texts = sections.Select(s => new OfficialText(prefix + s.Number, s.Heading, s.Body)).ToList();
        store.SaveTexts(law.Id, day, Path.GetFileName(path), hash, texts);
        return new ImportReport(law, day, sections, Unmatched(law, prefix, sections, day));
    }

    private static Statute Identify(string path, IReadOnlyList<PrintedLine> lines, StatuteId? statute, LawBook book)
    {
        if (statute is { } given)
        {
            return book.Find(given) ?? throw new InputException(
                "CE0311", new SourceSpan(path, 0, 0), $"The book has no statute {given}.", Suggestions.DidYouMean(given.ToString(), book.Statutes.Select(s => s.Id.ToString())));
        }

        var title = StatuteNames.Normalise(string.Join(' ', lines.Take(LinesOfTitle).Select(l => l.Text)));
        var named = book.Names.All
            .Where(n => n.Contains(' ', StringComparison.Ordinal) && title.Contains(n, StringComparison.Ordinal))
            .Select(n => book.Names.Find(n))
            .FirstOrDefault(f => f.Count == 1);
        return named is [var found] ? book.Find(found)! : throw new InputException(
            "CE0312", new SourceSpan(path, 0, 0), "The file's first page names no statute of the book.", "Say which it is with --statute, as in --statute pk/amla-2010.");
    }

    /// <summary>Sections that the book has in force on the day and the text was not found to have.</summary>
    private static List<string> Unmatched(Statute law, string prefix, IReadOnlyList<ImportedSection> sections, DateOnly day)
    {
        var found = sections.Select(s => prefix + s.Number).ToHashSet(StringComparer.Ordinal);
        return [.. law.Provisions
            .Where(p => p.IsInForce(day) && p.Id.Segments.Count == 1 && p.Id.Path.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(p.Id.Path[^1]) | char.IsAsciiLetterUpper(p.Id.Path[^1]))
            .Select(p => p.Id.Path)
            .Where(p => !p.StartsWith("sch", StringComparison.Ordinal) && !found.Contains(p))
            .Distinct()
            .Order(NaturalOrder.Instance)];
    }
}
