using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Opens a document of whatever form as lines in reading order.</summary>
public static class DocumentText
{
    private const long LargestFile = 200L * 1024 * 1024;

    /// <exception cref="InputException">The file is missing, too large, of a form not known, or damaged.</exception>
    public static IReadOnlyList<PrintedLine> Read(string path) => Check(path).Extension.ToLowerInvariant() switch
    {
        ".pdf" => PdfText.Read(path),
        ".docx" => WordText.Read(path),
        ".html" or ".htm" => HtmlText.Read(path),
        ".txt" or ".md" => PlainText.Read(path),
        var other => throw new InputException(
            "CE0303", new SourceSpan(path, 0, 0), $"Files of the form '{other}' can't be read.", $"Give one of: {DocumentReader.Forms}."),
    };

    /// <exception cref="InputException">The file is missing, empty or too large.</exception>
    internal static FileInfo Check(string path)
    {
        var file = InputFile.Find(path, LargestFile);
        if (file.Length == 0)
            throw new InputException("CE0309", new SourceSpan(path, 0, 0), "The file is empty.");
        return file;
    }
}
