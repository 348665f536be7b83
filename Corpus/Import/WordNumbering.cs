using System.Globalization;
using System.Xml.Linq;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Counts the numbers that Word shows before paragraphs of a list and does not store (ECMA-376, 17.9).</summary>
internal sealed class WordNumbering
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, Dictionary<int, (string Format, string Text, int Start)>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), int> _counts = [];

    private WordNumbering()
    {
    }

    public static WordNumbering Read(byte[]? part, string path)
    {
        var numbering = new WordNumbering();
        if (part is null || SafeXml.Load(() => new MemoryStream(part), path).Root is not { } root)
            return numbering;
        var definitions = root.Elements(W + "abstractNum").ToLookup(a => (string?)a.Attribute(W + "abstractNumId") ?? string.Empty, StringComparer.Ordinal);
        foreach (var list in root.Elements(W + "num"))
        {
            var id = (string?)list.Attribute(W + "numId") ?? string.Empty;
            var definition = definitions[(string?)list.Element(W + "abstractNumId")?.Attribute(W + "val") ?? string.Empty].FirstOrDefault();
            if (definition is not null)
                numbering._lists[id] = definition.Elements(W + "lvl").Take(9).GroupBy(Level).ToDictionary(g => g.Key, g => ReadLevel(g.First()));
        }

        return numbering;
    }

    /// <summary>The number of the next paragraph of a list, with a space after it; empty for a paragraph of none.</summary>
    public string Next(XElement? properties)
    {
        var list = (string?)properties?.Element(W + "numId")?.Attribute(W + "val");
        if (list is null || !_lists.TryGetValue(list, out var levels))
            return string.Empty;
        var level = Number((string?)properties!.Element(W + "ilvl")?.Attribute(W + "val"), 0);
        if (!levels.TryGetValue(level, out var shown) || shown.Format == "bullet")
            return string.Empty;
        _counts[(list, level)] = _counts.GetValueOrDefault((list, level), shown.Start - 1) + 1;
        foreach (var deeper in levels.Keys.Where(l => l > level))
            _counts.Remove((list, deeper));
        var text = shown.Text;
        for (var i = 0; i <= level; i++)
        {
            var (format, _, start) = levels.GetValueOrDefault(i, ("decimal", string.Empty, 1));
            text = text.Replace($"%{(i + 1).ToString(CultureInfo.InvariantCulture)}", Show(_counts.GetValueOrDefault((list, i), start), format), StringComparison.Ordinal);
        }

        return text + " ";
    }

    private static int Level(XElement level) => Number((string?)level.Attribute(W + "ilvl"), 0);

    private static (string Format, string Text, int Start) ReadLevel(XElement level) => (
        (string?)level.Element(W + "numFmt")?.Attribute(W + "val") ?? "decimal",
        (string?)level.Element(W + "lvlText")?.Attribute(W + "val") ?? string.Empty,
        Number((string?)level.Element(W + "start")?.Attribute(W + "val"), 1));

    private static int Number(string? text, int otherwise) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Show(int number, string format) => format switch
    {
        "lowerLetter" => Letter(number, 'a'),
        "upperLetter" => Letter(number, 'A'),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        var result = string.Empty;
        foreach (var (value, sign) in new[] { (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i") })
        {
            for (; number >= value && result.Length < 40; number -= value)
                result += sign;
        }

        return result;
    }
}
