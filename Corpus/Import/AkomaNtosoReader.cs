using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Reads Akoma Ntoso (OASIS LegalDocML 1.0, and the drafts before it that differ in namespace). Sections or articles are
/// the units; what stands inside one becomes its words, each part on a line with its number.
/// </summary>
internal static class AkomaNtosoReader
{
    private static readonly string[] Units = ["section", "article", "rule"];

    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "part", "chapter", "title", "book", "tome", "division", "subpart", "subchapter", "subtitle", "subdivision", "crossHeading", "hcontainer", "body", "mainBody",
    };

    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "subsection", "paragraph", "subparagraph", "clause", "subclause", "subrule", "list", "point", "indent", "alinea", "item", "blockList", "hcontainer", "proviso", "level", "part", "division", "subdivision", "transitional",
        "section", "article", "rule",
    };

    /// <exception cref="InputException">The file is no Akoma Ntoso.</exception>
    public static ImportedDocument Read(string path)
    {
        var root = SafeXml.Load(() => File.OpenRead(path), path).Root!;
        if (root.Name.LocalName != "akomaNtoso")
            throw new InputException("CE0326", Where(root, path), $"The file's root is '{root.Name.LocalName}', not 'akomaNtoso'.");
        var main = root.Elements().First();
        var body = main.Elements().FirstOrDefault(e => e.Name.LocalName is "body" or "mainBody" or "debateBody" or "amendmentBody");
        var warnings = new List<Diagnostic>();
        var sections = body is null ? [] : ReadBody(body, path, warnings);
        sections.AddRange(ReadSchedules(main));
        var (statute, day) = Identity(main);
        return new ImportedDocument { Title = Title(main), Statute = statute, InForceFrom = day, Sections = sections, Warnings = warnings };
    }

    private static List<ImportedSection> ReadBody(XElement body, string path, List<Diagnostic> warnings)
    {
        var unit = Array.Find(Units, u => body.Descendants().Any(e => e.Name.LocalName == u && !IsQuoted(e)));
        var elements = unit is null
            ? body.Elements().Where(e => Parts.Contains(e.Name.LocalName) || e.Name.LocalName is "p" or "content" or "block")
            : body.Descendants().Where(e => e.Name.LocalName == unit && !IsQuoted(e));
        var prefix = unit switch { "article" => "art", "rule" => "r", null => "p", _ => "s" };
        var sections = new Dictionary<string, ImportedSection>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var number = Slug(TextOf(Child(element, "num")));
            if (number.Length == 0 || !char.IsAsciiDigit(number[0]))
                number = unit is null ? (sections.Count + 1).ToString(CultureInfo.InvariantCulture) : number;
            var section = Section(element, prefix + number);
            if (section is null)
                warnings.Add(new Diagnostic(Severity.Warning, "CE0324", Where(element, path), $"A {element.Name.LocalName} has no number that can be read: '{TextOf(Child(element, "num"))}'."));
            else if (!sections.TryAdd(section.Path, section))
                warnings.Add(new Diagnostic(Severity.Warning, "CE0325", Where(element, path), $"{section.Path} stands twice; the first is kept."));
        }

        return [.. sections.Values];
    }

    private static ImportedSection? Section(XElement element, string path)
    {
        if (!ProvisionId.TryParse($"xx/x/{path}", null, out _) || path.Length < 2)
            return null;
        return new ImportedSection
        {
            Path = path,
            Heading = TextOf(Child(element, "heading")),
            Body = BodyOf(element),
            Chapter = ChapterOf(element),
            Line = ((IXmlLineInfo)element).LineNumber,
        };
    }

    private static List<ImportedSection> ReadSchedules(XElement main)
    {
        var schedules = main.Descendants().Where(e => (e.Name.LocalName is "attachment" or "component")
            || (e.Name.LocalName == "hcontainer" && ((string?)e.Attribute("name"))?.Contains("schedule", StringComparison.OrdinalIgnoreCase) == true));
        var sections = new List<ImportedSection>();
        foreach (var schedule in schedules.Where(s => !s.Ancestors().Any(a => a.Name.LocalName is "attachment" or "component")))
        {
            var body = BodyOf(schedule.Descendants().FirstOrDefault(e => e.Name.LocalName is "mainBody" or "body") ?? schedule);
            if (body.Length > 0)
                sections.Add(new ImportedSection { Path = FormattableString.Invariant($"sch{sections.Count + 1}"), Heading = TextOf(schedule.Descendants().FirstOrDefault(e => e.Name.LocalName is "heading" or "alias")), Body = body });
        }

        return sections;
    }

    /// <summary>The words of a unit: a line for each paragraph, its number before the first line of a part.</summary>
    private static string BodyOf(XElement element)
    {
        var lines = new List<string>();
        string? number = null;
        Walk(element, lines, ref number, isTop: true);
        if (number is not null)
            lines.Add(number);
        return string.Join('\n', lines);
    }

    private static void Walk(XElement element, List<string> lines, ref string? number, bool isTop)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "num" when !isTop:
                    number = number is null ? Mark(TextOf(child)) : $"{number} {Mark(TextOf(child))}";
                    break;
                case "num" or "meta":
                    break;
                case "heading" or "subheading" when isTop:
                    break;
                case "p" or "heading" or "subheading" or "listIntroduction" or "listConclusion" or "listWrapUp" or "block" or "crossHeading" or "longTitle":
                    Add(lines, ref number, TextOf(child));
                    break;
                case "tr":
                    Add(lines, ref number, string.Join(" | ", child.Elements().Select(TextOf)));
                    break;
                default:
                    Walk(child, lines, ref number, isTop: false);
                    break;
            }
        }
    }

    private static void Add(List<string> lines, ref string? number, string text)
    {
        if (text.Length == 0)
            return;
        lines.Add(number is null ? text : $"{number} {text}");
        number = null;
    }

    /// <summary>The number of a part in brackets, as a citation has it.</summary>
    private static string Mark(string number)
    {
        var bare = number.Trim(' ', '.');
        return bare.Length is > 0 and <= 5 && bare.All(char.IsAsciiLetterOrDigit) ? $"({bare})" : number;
    }

    private static string? ChapterOf(XElement element)
    {
        var group = element.Ancestors().FirstOrDefault(e => Groups.Contains(e.Name.LocalName) && (Child(e, "num") ?? Child(e, "heading")) is not null);
        if (group is null)
            return null;
        var text = string.Join(": ", new[] { TextOf(Child(group, "num")), TextOf(Child(group, "heading")) }.Where(t => t.Length > 0));
        return text.Length == 0 ? null : text;
    }

    private static bool IsQuoted(XElement element) => element.Ancestors().Any(a => a.Name.LocalName is "embeddedStructure" or "quotedStructure" or "attachment" or "component");

    private static (StatuteId? Statute, DateOnly? Day) Identity(XElement main)
    {
        var uri = (string?)main.Descendants().FirstOrDefault(e => e.Name.LocalName == "FRBRWork")?.Elements().FirstOrDefault(e => e.Name.LocalName == "FRBRuri")?.Attribute("value") ?? string.Empty;
        var parts = uri.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(p => p == "akn").ToList();
        var slug = parts.Count < 2 ? string.Empty : string.Join('-', parts.Skip(1).Select(p => Slug(p).ToLowerInvariant()).Where(p => p.Length > 0 && p != "main"));
        var expression = main.Descendants().FirstOrDefault(e => e.Name.LocalName == "FRBRExpression")?.Elements();
        var date = (string?)expression?.FirstOrDefault(e => e.Name.LocalName == "FRBRdate")?.Attribute("date");
        return (
            parts.Count > 1 && StatuteId.TryParse($"{parts[0][..Math.Min(2, parts[0].Length)]}/{slug}", null, out var id) ? id : null,
            DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
    }

    private static string? Title(XElement main)
    {
        var alias = (string?)main.Descendants().FirstOrDefault(e => e.Name.LocalName == "FRBRalias")?.Attribute("value");
        var title = TextOf(main.Descendants().FirstOrDefault(e => e.Name.LocalName is "shortTitle" or "docTitle"));
        return !string.IsNullOrWhiteSpace(alias) ? alias : title.Length > 0 ? title : null;
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string TextOf(XElement? element)
    {
        if (element is null)
            return string.Empty;
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText { Parent.Name.LocalName: not "authorialNote" } words)
                text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "br" or "eol" or "p" })
                text.Append(' ');
        }

        return string.Join(' ', TextNormaliser.WithoutControls(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Slug(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    private static SourceSpan Where(XElement element, string path) =>
        element is IXmlLineInfo info && info.HasLineInfo() ? new SourceSpan(path, info.LineNumber, info.LinePosition) : new SourceSpan(path, 0, 0);
}
