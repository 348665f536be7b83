using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Export;

/// <summary>Writes a statute as it stands on a day as Akoma Ntoso 3.0 (OASIS LegalDocML), sections taken apart into their clauses.</summary>
public static class AkomaNtosoWriter
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static readonly string[] Levels = ["subsection", "paragraph", "subparagraph", "clause", "subclause"];

    /// <summary>Writes the document as UTF-8.</summary>
    public static void Write(Statute statute, DateOnly day, Stream stream)
    {
        var inForce = statute.Provisions.Where(p => p.IsInForce(day) && p.Id.Segments.Count == 1).ToList();
        var from = statute.EditionDates.Where(d => d <= day).DefaultIfEmpty(statute.EditionDates[0]).Last();
        var body = inForce.Where(p => !IsSchedule(p)).Select(Section).ToList();
        var document = new XElement(
            Akn + "akomaNtoso",
            new XElement(
                Akn + "act",
                new XAttribute("name", "act"),
                Meta(statute, from, isMain: true),
                new XElement(Akn + "body", body.Count > 0 ? body : [new XElement(Akn + "section", new XAttribute("eId", "sec_1"), Content(statute.Title))]),
                Attachments([.. inForce.Where(IsSchedule)], statute, from)));
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var writer = XmlWriter.Create(stream, settings);
        document.WriteTo(writer);
    }

    private static bool IsSchedule(Provision provision) => provision.Id.Path.StartsWith("sch", StringComparison.Ordinal);

    private static XElement? Attachments(IReadOnlyList<Provision> schedules, Statute statute, DateOnly from) => schedules.Count == 0
        ? null
        : new XElement(Akn + "attachments", schedules.Select((s, i) => new XElement(
            Akn + "attachment",
            new XAttribute("eId", FormattableString.Invariant($"att_{i + 1}")),
            new XElement(Akn + "heading", s.Heading),
            new XElement(Akn + "doc", new XAttribute("name", "schedule"), Meta(statute, from, isMain: false), new XElement(Akn + "mainBody", Paragraphs(TextOf(s)))))));

    private static XElement Meta(Statute statute, DateOnly from, bool isMain)
    {
        var uri = $"/akn/{statute.Id.Country}/act/{statute.Id.ToString()[(statute.Id.Country.Length + 1)..]}";
        var date = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var source = new XAttribute("source", "#complianceengine");
        return new XElement(
            Akn + "meta",
            new XElement(
                Akn + "identification",
                source,
                Frbr("FRBRWork", uri, date, new XElement(Akn + "FRBRalias", new XAttribute("value", statute.Title), new XAttribute("name", "title")), new XElement(Akn + "FRBRcountry", new XAttribute("value", statute.Id.Country))),
                Frbr("FRBRExpression", $"{uri}/eng@{date}", date, null, new XElement(Akn + "FRBRlanguage", new XAttribute("language", "eng"))),
                Frbr("FRBRManifestation", $"{uri}/eng@{date}.xml", date, null, null)),
            !isMain ? null : new XElement(
                Akn + "references",
                source,
                new XElement(Akn + "TLCOrganization", new XAttribute("eId", "complianceengine"), new XAttribute("href", "/ontology/organization/complianceengine"), new XAttribute("showAs", "ComplianceEngine"))));
    }

    private static XElement Frbr(string name, string uri, string date, XElement? alias, XElement? last) => new(
        Akn + name,
        new XElement(Akn + "FRBRthis", new XAttribute("value", uri)),
        new XElement(Akn + "FRBRuri", new XAttribute("value", uri)),
        alias,
        new XElement(Akn + "FRBRdate", new XAttribute("date", date), new XAttribute("name", "Generation")),
        new XElement(Akn + "FRBRauthor", new XAttribute("href", "#complianceengine")),
        last);

    private static XElement Section(Provision provision)
    {
        var path = provision.Id.Path;
        var (element, shortName) = path switch
        {
            _ when path.StartsWith("art", StringComparison.Ordinal) => ("article", "art"),
            _ when path.StartsWith('r') => ("rule", "rule"),
            _ => ("section", "sec"),
        };
        var number = path.TrimStart('a', 'r', 't', 's', 'p');
        var id = $"{shortName}_{number}";
        var text = TextOf(provision);
        var parts = Outline.Parse(text);
        return new XElement(
            Akn + element,
            new XAttribute("eId", id),
            new XElement(Akn + "num", $"{number}."),
            provision.Heading.Length > 0 ? new XElement(Akn + "heading", XmlText(provision.Heading)) : null,
            Inside(text, parts, string.Empty, id, 0));
    }

    /// <summary>What a part holds: its own words, and the parts inside it, each at its level.</summary>
    private static IEnumerable<XElement> Inside(string text, IReadOnlyList<OutlinePart> parts, string path, string id, int depth)
    {
        var children = parts.Where(p => IsChild(p.Path, path) && !IsWord(p.Path)).ToList();
        var first = children.Count == 0 ? text.Length : text.IndexOf(children[0].Text, StringComparison.Ordinal);
        var own = WithoutMark(text[..Math.Max(0, first)], path);
        if (children.Count == 0)
        {
            yield return new XElement(Akn + "content", Paragraphs(own));
            yield break;
        }

        if (own.Length > 0)
            yield return new XElement(Akn + "intro", Paragraphs(own));
        foreach (var child in children)
        {
            var label = child.Path[(child.Path.LastIndexOf('/') + 1)..];
            var name = Levels[Math.Min(depth + (char.IsAsciiDigit(label[0]) || depth > 0 ? 0 : 1), Levels.Length - 1)];
            var childId = $"{id}__{Short(name)}_{label}";
            yield return new XElement(
                Akn + name,
                new XAttribute("eId", childId),
                new XElement(Akn + "num", $"({label})"),
                Inside(child.Text, parts, child.Path, childId, Array.IndexOf(Levels, name) + 1));
        }
    }

    private static bool IsChild(string path, string parent) => parent.Length == 0
        ? !path.Contains('/', StringComparison.Ordinal)
        : path.StartsWith(parent + "/", StringComparison.Ordinal) && !path[(parent.Length + 1)..].Contains('/', StringComparison.Ordinal);

    /// <summary>Provisos and explanations stay in the words of what they hang on.</summary>
    private static bool IsWord(string path) => path.Split('/').Any(s => s.StartsWith("prov", StringComparison.Ordinal) || s.StartsWith("expl", StringComparison.Ordinal));

    private static string WithoutMark(string text, string path)
    {
        if (path.Length == 0)
            return text.Trim();
        var mark = $"({path[(path.LastIndexOf('/') + 1)..]})";
        return (text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..] : text).Trim();
    }

    private static string Short(string name) => name switch { "subsection" => "subsec", "paragraph" => "para", "subparagraph" => "subpara", "clause" => "cl", _ => "subcl" };

    private static IEnumerable<XElement> Paragraphs(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? [new XElement(Akn + "p")] : lines.Select(l => new XElement(Akn + "p", XmlText(l)));
    }

    private static XElement Content(string text) => new(Akn + "content", new XElement(Akn + "p", XmlText(text)));

    private static string TextOf(Provision provision) => provision.Text ?? provision.Digest ?? provision.Heading;

    private static string XmlText(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
