using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Takes official texts into the store: the words of each section beside the book's digest of it.</summary>
public sealed partial class OfficialTextImporter(LawStore store, TimeProvider clock)
{
    private const int LinesOfTitle = 25;
    private readonly Lazy<LawBook> _book = new(store.Load);
    private readonly Dictionary<StatuteId, Statute> _added = [];
    private readonly Dictionary<string, Task<ImportedDocument>> _ahead = new(StringComparer.Ordinal);

    /// <summary>Begins to read a file that will be imported soon, on another core.</summary>
    public void ReadAhead(string path)
    {
        if (!IsYaml(path))
            _ahead.TryAdd(path, Task.Run(() => DocumentReader.Read(path, "s")));
    }

    /// <summary>Imports one file in one transaction. Nothing is stored when it fails.</summary>
    /// <exception cref="InputException">The file can't be read, or it can't be told what statute it is a text of.</exception>
    public ImportReport Import(ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsYaml(request.Path))
            return ImportYaml(request);
        var prefix = request.Statute is { } id && Find(id) is { } known ? PrefixOf(known) : null;
        var document = Read(request.Path, prefix ?? "s");
        var law = Identify(request, document) ?? NewStatute(request, document);
        var isNew = Find(law.Id) is null;
        if (document.Statute is null && (prefix ?? PrefixOf(law)) == "art" && prefix is null)
            document = DocumentReader.Read(request.Path, "art");
        if (document.Sections.Count == 0)
        {
            throw new InputException(
                "CE0310", Where(request), "No sections were found.", "A section is looked for as a number, a heading and a dash: '3. Offence of money laundering.—'.");
        }

        var day = request.InForce ?? document.InForceFrom ?? LatestEdition(request, law);
        var hash = ContentHash.OfBytes(File.ReadAllBytes(request.Path));
        var texts = document.Sections.Select(s => new OfficialText(s.Path, s.Heading, s.Body, s.Chapter, s.Notes)).ToList();
        Diagnostic[] warnings = [.. document.Warnings, .. Unmatched(request, law, document.Sections, day)]; // Looks at the statute as it is before the import.
        store.SaveTexts(law, isNew, day, Path.GetFileName(request.Path), hash, texts);
        if (isNew)
            _added[law.Id] = law;
        return new ImportReport(law, isNew, day, document.Sections, warnings);
    }

    private static bool IsYaml(string path) => Path.GetExtension(path).Equals(".yaml", StringComparison.OrdinalIgnoreCase);

    private ImportedDocument Read(string path, string prefix)
    {
        var isAhead = _ahead.Remove(path, out var ahead);
        return isAhead && prefix == "s" ? ahead!.GetAwaiter().GetResult() : DocumentReader.Read(path, prefix);
    }

    private ImportReport ImportYaml(ImportRequest request)
    {
        DocumentText.Check(request.Path);
        var diagnostics = new DiagnosticBag();
        var file = new DataFile(Path.GetFullPath(request.Path), request.Path);
        var statute = new StatuteReader(diagnostics).Read(file);
        diagnostics.ThrowIfErrors();
        var isNew = Find(statute!.Id) is null;
        store.SaveStatute(statute, Path.GetFileName(request.Path), file.Hash());
        _added[statute.Id] = statute;
        return new ImportReport(statute, isNew, statute.EditionDates[^1], [], diagnostics.Items);
    }

    private Statute? Find(StatuteId id) => _added.GetValueOrDefault(id) ?? _book.Value.Find(id);

    private Statute? Identify(ImportRequest request, ImportedDocument document)
    {
        if ((request.Statute ?? document.Statute) is { } given)
            return Find(given) ?? (document.Statute is not null || request.MayBeNew ? null : throw Unknown(request, given));
        if (request.MayBeNew)
            return null;
        if (FindByTitle(document) is { } found)
            return found;
        if (document.Head.Any(l => AmendingTitle().IsMatch(l)))
            throw new InputException("CE0314", Where(request), "The file is an Act that amends another.", "Say which statute it is with --statute, and --new if the book does not have it.");
        throw new InputException(
            "CE0312", Where(request), "The file's first page names no statute of the book.", "Say which it is with --statute, as in --statute pk/amla-2010, or take it in as a new one with --new.");
    }

    private InputException Unknown(ImportRequest request, StatuteId given) => new(
        "CE0311",
        Where(request),
        $"The book has no statute {given}.",
        Suggestions.DidYouMean(given.ToString(), _book.Value.Statutes.Select(s => s.Id.ToString())) ?? "Add --new to take it in as a new one.");

    /// <summary>
    /// The statute that the text says it may be called; where it says none, the one whose name begins a line of the title.
    /// A name in the middle of a line is no title: Acts name other Acts.
    /// </summary>
    private Statute? FindByTitle(ImportedDocument document)
    {
        var called = CalledAs().Match(string.Join(' ', document.Sections.Take(2).Select(s => s.Body).Concat(document.Head)));
        if (called.Success)
            return Named(StatuteNames.Normalise(called.Groups["name"].Value));
        return document.Head.Where(l => l.Length > 0).Take(LinesOfTitle)
            .Select(l => Named(StatuteNames.Normalise(l)))
            .FirstOrDefault(s => s is not null);
    }

    /// <summary>The statute whose name a line is, or begins with; the longest name that fits.</summary>
    private Statute? Named(string line) => _book.Value.Names.All
        .Where(n => n.Contains(' ', StringComparison.Ordinal) && $"{line} ".StartsWith($"{n} ", StringComparison.Ordinal))
        .Select(n => _book.Value.Names.Find(n))
        .FirstOrDefault(f => f.Count == 1) is [var found] ? Find(found) : null;

    private Statute NewStatute(ImportRequest request, ImportedDocument document)
    {
        var title = request.Statute is null || document.Title is { Length: > 8 } ? document.Title ?? Path.GetFileNameWithoutExtension(request.Path) : request.Statute.Value.ToString();
        title = TextNormaliser.Shorten(title, 200);
        var id = request.Statute ?? document.Statute ?? SlugOf(request, title);
        var shortTitle = TextNormaliser.Shorten(CommaYear().Replace(title, " $1"), 90);
        var isTaken = _book.Value.Names.Find(shortTitle).Any(s => s != id) || _added.Values.Any(s => s.ShortTitle == shortTitle && s.Id != id);
        return new Statute { Id = id, Title = title, ShortTitle = isTaken ? $"{shortTitle} ({id})" : shortTitle, Provisions = [] };
    }

    private static StatuteId SlugOf(ImportRequest request, string title)
    {
        var words = StatuteNames.Normalise(title).Split(' ').Where(w => w is not ("act" or "ordinance" or "and" or "in" or "a" or "an")).Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0);
        return StatuteId.TryParse($"pk/{string.Join('-', words.Take(6))}", null, out var id) ? id : throw new InputException(
            "CE0318", Where(request), "No id can be made of the title.", "Give one with --statute, as in --statute pk/banking-companies-1962.");
    }

    private DateOnly LatestEdition(ImportRequest request, Statute law)
    {
        if (law.Provisions.Count == 0)
            throw new InputException("CE0319", Where(request), "The file does not say from which day it stands.", "Give the day with --in-force, as in --in-force 2020-09-21.");
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return law.EditionDates.Where(d => d <= today).DefaultIfEmpty(law.EditionDates[0]).Last();
    }

    private static string PrefixOf(Statute law) => law.Provisions.Any(p => p.Id.Path.StartsWith("art", StringComparison.Ordinal)) ? "art" : "s";

    private static SourceSpan Where(ImportRequest request) => new(request.Path, 0, 0);

    /// <summary>Sections that the book has in force on the day and the text was not found to have.</summary>
    private static IEnumerable<Diagnostic> Unmatched(ImportRequest request, Statute law, IReadOnlyList<ImportedSection> sections, DateOnly day)
    {
        var found = sections.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var prefix = PrefixOf(law);
        var missing = law.Provisions
            .Where(p => p.Confidence != Confidence.Recalled && p.IsInForce(day) && p.Id.Segments.Count == 1 && p.Id.Path.StartsWith(prefix, StringComparison.Ordinal) && p.Id.Path.Length > prefix.Length && char.IsAsciiDigit(p.Id.Path[prefix.Length]))
            .Select(p => p.Id.Path)
            .Where(p => !found.Contains(p))
            .Distinct(StringComparer.Ordinal)
            .Order(NaturalOrder.Instance)
            .ToList();
        if (missing.Count > 0)
            yield return new Diagnostic(Severity.Warning, "CE0313", Where(request), $"Sections of the book not found in the text: {string.Join(", ", missing)}.");
    }

    [GeneratedRegex(@"further to amend|\((?:\w+\s+)?Amendment\)\s+(?:Act|Ordinance|Bill)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmendingTitle();

    [GeneratedRegex(@"\bThis\s+(?:Act|Ordinance|Order|Code|Regulation)\s+(?:may|shall)\s+be\s+(?:called|cited)\s+(?:as\s+)?(?:the\s+)?(?<name>.{5,140}?(?:1[89]|20)\d\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CalledAs();

    [GeneratedRegex(@",\s*(\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaYear();
}
