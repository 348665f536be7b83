using System.Globalization;
using System.Text.Json;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Reads law as JSON: one Act a file with an array <c>provisions</c> (section, title, content), as published corpora of
/// South Asian Acts have it, or an array <c>articles</c> (title, body), as the Constitution's repositories do.
/// </summary>
internal static class CorpusJsonReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <exception cref="InputException">The file is no JSON, or not of a kind that is known.</exception>
    public static ImportedDocument Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream, Options);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Array(root, "provisions") is { } provisions)
                return OfProvisions(root, provisions, path);
            if (root.ValueKind == JsonValueKind.Object && Array(root, "articles") is { } articles)
                return OfArticles(articles);
            throw new InputException("CE0323", new SourceSpan(path, 1, 1), "The file holds neither 'provisions' nor 'articles'.", "An Act is an object with an array 'provisions', each with 'section', 'title' and 'content'.");
        }
        catch (JsonException e)
        {
            throw new InputException("CE0323", new SourceSpan(path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1), $"This is not JSON that can be read: {e.Message}");
        }
    }

    private static ImportedDocument OfProvisions(JsonElement root, JsonElement provisions, string path)
    {
        var warnings = new List<Diagnostic>();
        var sections = new Dictionary<string, ImportedSection>(StringComparer.Ordinal);
        foreach (var provision in provisions.EnumerateArray())
        {
            var number = Text(provision, "section") ?? string.Empty;
            var body = Text(provision, "content") ?? string.Empty;
            var section = "s" + Slug(number);
            if (section.Length == 1 || !ProvisionId.TryParse($"xx/x/{section}", null, out _))
                warnings.Add(new Diagnostic(Severity.Warning, "CE0324", new SourceSpan(path, 0, 0), $"A provision has no number that can be read: '{number}'."));
            else if (!sections.TryAdd(section, new ImportedSection { Path = section, Heading = Heading(provision), Body = BodyOf(body), Chapter = Text(provision, "chapter"), Notes = NotesOf(body) }))
                warnings.Add(new Diagnostic(Severity.Warning, "CE0325", new SourceSpan(path, 0, 0), $"Section {number} stands twice; the first is kept."));
        }

        return new ImportedDocument
        {
            Title = Text(root, "title"),
            Statute = IdOf(Text(root, "id"), Text(root, "jurisdiction") ?? "in"),
            InForceFrom = DateOnly.TryParseExact(Text(root, "in_force_date") ?? Text(root, "issued_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Sections = [.. sections.Values],
            Warnings = warnings,
        };
    }

    private static ImportedDocument OfArticles(JsonElement articles) => new()
    {
        Title = "Constitution",
        Sections = [.. articles.EnumerateArray().Select(ArticleOf).OfType<ImportedSection>().DistinctBy(s => s.Path, StringComparer.Ordinal)],
    };

    private static ImportedSection? ArticleOf(JsonElement article)
    {
        var file = Text(article, "fileName") ?? string.Empty;
        var number = Path.GetFileNameWithoutExtension(file).Replace("article-", string.Empty, StringComparison.Ordinal).TrimStart('0').ToUpperInvariant();
        var slug = Slug(number);
        if (slug.Length == 0 || !char.IsAsciiDigit(slug[0]))
            return null;
        return new ImportedSection { Path = "art" + slug, Heading = HeadingOf(Text(article, "title") ?? string.Empty), Body = BodyText.Tidy(Text(article, "body") ?? string.Empty) };
    }

    /// <summary>A title without the article's number before it.</summary>
    private static string HeadingOf(string title)
    {
        var dot = title.IndexOf(". ", StringComparison.Ordinal);
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        var at = dot >= 0 && dot < 16 ? dot : colon >= 0 && colon < 16 ? colon : -2;
        return title[(at + 2)..].Trim();
    }

    private static string Heading(JsonElement provision) => (Text(provision, "title") ?? string.Empty).Trim(' ', '.', '-', '—');

    private static string BodyOf(string content)
    {
        var note = content.IndexOf("\n\n[Footnote]", StringComparison.Ordinal);
        return BodyText.Tidy(note < 0 ? content : content[..note]);
    }

    private static List<string> NotesOf(string content) =>
        [.. content.Split("[Footnote]").Skip(1).Select(n => n.Trim()).Where(n => n.Length > 0)];

    private static string Slug(string number) => string.Concat(number.Where(char.IsAsciiLetterOrDigit));

    private static StatuteId? IdOf(string? id, string country)
    {
        var slug = string.Concat((id ?? string.Empty).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        slug = string.Join('-', slug.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return StatuteId.TryParse($"{country.ToLowerInvariant()}/{slug}", null, out var statute) ? statute : null;
    }

    private static JsonElement? Array(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? TextNormaliser.WithoutControls(value.GetString()!)
            : null;
}
