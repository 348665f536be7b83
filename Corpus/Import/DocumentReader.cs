using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Opens an official text of whatever form.</summary>
public static class DocumentReader
{
    private const int LinesOfHead = 60;
    private const int LowQuality = 6;

    /// <summary>The forms, for help texts.</summary>
    public static string Forms => ".pdf with text, .docx, .html, .txt, .md, Akoma Ntoso .xml, corpus .json";

    /// <param name="prefix">The kind of unit to take numbers for: <c>s</c> or <c>art</c>.</param>
    /// <exception cref="InputException">The file is missing, too large, of a form not known, or damaged.</exception>
    public static ImportedDocument Read(string path, string prefix)
    {
        var file = DocumentText.Check(path);
        return file.Extension.ToLowerInvariant() switch
        {
            ".xml" or ".akn" => AkomaNtosoReader.Read(path),
            ".json" => CorpusJsonReader.Read(path),
            _ => FromLines(path, DocumentText.Read(path), prefix),
        };
    }

    private static ImportedDocument FromLines(string path, IReadOnlyList<PrintedLine> lines, string prefix)
    {
        var found = SectionFinder.Find(lines, prefix);
        return new ImportedDocument
        {
            Title = lines.Select(l => l.Text.Trim('#', ' ', '*')).FirstOrDefault(t => t.Length > 5),
            Head = [.. lines.Take(LinesOfHead).Select(l => l.Text)],
            Sections = found.Sections,
            Warnings = [.. Warnings(path, found)],
        };
    }

    private static IEnumerable<Diagnostic> Warnings(string path, FoundSections found)
    {
        var where = new SourceSpan(path, 0, 0);
        if (found.IsNumberedByOrder)
            yield return new Diagnostic(Severity.Warning, "CE0315", where, "The text has lost the numbers of its sections; they are numbered as they follow.", "Compare with a print that has them.");
        if (found.Gaps.Count > 0)
            yield return new Diagnostic(Severity.Warning, "CE0316", where, $"Numbers left out between the sections found: {string.Join(", ", found.Gaps)}.", "They are repealed, missing in this copy, or printed in a way that was not understood.");
        var damaged = found.Sections.Count(s => OcrQuality.IsPoor(s.Body));
        if (damaged * LowQuality > found.Sections.Count)
            yield return new Diagnostic(Severity.Warning, "CE0317", where, FormattableString.Invariant($"{damaged} of {found.Sections.Count} sections look like badly recognised text of a scan."), "Use a better copy if there is one.");
    }
}
