using System.Text;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Reads plain text. UTF-8, or UTF-16 with a mark; what is neither is refused, not garbled.</summary>
internal static class PlainText
{
    private const int LongestLine = 100_000;

    public static IReadOnlyList<PrintedLine> Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            var lines = new List<PrintedLine>();
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > LongestLine)
                    throw new InputException("CE0304", new SourceSpan(path, lines.Count + 1, 1), "The line is too long for a text of law.");
                lines.Add(new PrintedLine(TextNormaliser.WithoutControls(line), 1, lines.Count + 1));
            }

            return lines;
        }
        catch (DecoderFallbackException)
        {
            throw new InputException("CE0305", new SourceSpan(path, 0, 0), "The file is not UTF-8.", "Save it as UTF-8 and import it again.");
        }
    }
}
