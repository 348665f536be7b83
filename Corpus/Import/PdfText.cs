using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Reads the text of a PDF line by line. Footnotes, set smaller than the body, are told apart; the raised numbers that
/// point to them are left out. A scan without text is refused.
/// </summary>
internal static class PdfText
{
    private const int MostPages = 5000;
    private const double SameLine = 0.5;
    private const double Superscript = 0.8;
    private const double FootnoteSize = 0.88;
    private const double FootOfPage = 0.35;
    private const int FewLetters = 200;

    /// <exception cref="InputException">The PDF is damaged, locked, or has no text.</exception>
    public static IReadOnlyList<PrintedLine> Read(string path)
    {
        try
        {
            using var document = PdfDocument.Open(path);
            if (document.NumberOfPages > MostPages)
                throw new InputException("CE0306", new SourceSpan(path, 0, 0), $"The PDF has more than {MostPages} pages.");
            var bodySize = BodySize(document);
            if (bodySize == 0)
            {
                throw new InputException(
                    "CE0307", new SourceSpan(path, 0, 0), "The PDF holds no text: it is a scan.", "Run it through text recognition (OCR) first, then import the result.");
            }

            return [.. document.GetPages().SelectMany(p => LinesOf(p, bodySize))];
        }
        catch (Exception e) when (e is not InputException)
        {
            // PdfPig fails on damaged files with whatever its reading ran into.
            throw new InputException("CE0308", new SourceSpan(path, 0, 0), $"The PDF can't be read: {e.Message}");
        }
    }

    /// <summary>The size that most letters have; 0 where there are none.</summary>
    private static double BodySize(PdfDocument document) => document.GetPages()
        .SelectMany(p => p.Letters)
        .GroupBy(l => Math.Round(l.PointSize, 1))
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key)
        .Select(g => g.Key)
        .FirstOrDefault();

    /// <summary>The size of a page's own text, which some pages set smaller: that of most letters above the foot; the document's where the page has few.</summary>
    private static double BodySizeOf(Page page, double otherwise)
    {
        var above = page.Letters.Where(l => l.StartBaseLine.Y > page.Height * FootOfPage).ToList();
        return above.Count < FewLetters ? otherwise : above.GroupBy(l => Math.Round(l.PointSize, 1)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
    }

    private static IEnumerable<PrintedLine> LinesOf(Page page, double bodySize)
    {
        bodySize = BodySizeOf(page, bodySize);
        var number = 0;
        foreach (var line in GroupByBaseline(page.GetWords(), bodySize))
        {
            var text = TextNormaliser.WithoutControls(string.Join(' ', line.OrderBy(w => w.BoundingBox.Left).Select(w => TextOf(w, bodySize)).Where(t => t.Length > 0)));
            if (text.Length > 0)
                yield return new PrintedLine(text, page.Number, ++number) { IsFootnote = IsFootnote(line, bodySize) };
        }
    }

    private static List<List<Word>> GroupByBaseline(IEnumerable<Word> words, double bodySize)
    {
        var lines = new List<List<Word>>();
        var baseline = double.NaN;
        foreach (var word in words.Where(w => w.Letters.Count > 0).OrderByDescending(Baseline).ThenBy(w => w.BoundingBox.Left))
        {
            var y = Baseline(word);
            if (lines.Count == 0 || baseline - y > bodySize * SameLine)
            {
                lines.Add([]);
                baseline = y;
            }

            lines[^1].Add(word);
        }

        return lines;
    }

    private static double Baseline(Word word) => word.Letters[^1].StartBaseLine.Y;

    /// <summary>The word without raised note numbers.</summary>
    private static string TextOf(Word word, double bodySize)
    {
        var letters = word.Letters.Where(l => !(l.PointSize < bodySize * Superscript && l.Value.All(char.IsDigit)));
        return string.Concat(letters.Select(l => l.Value));
    }

    private static bool IsFootnote(List<Word> line, double bodySize) =>
        line.SelectMany(w => w.Letters).Count(l => l.PointSize < bodySize * FootnoteSize) > line.Sum(w => w.Letters.Count) * 0.7;
}
