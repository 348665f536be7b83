using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Templates;

/// <summary>
/// Fills placeholders: <c>{{country}}</c> and others of the run, <c>{{status of 6(1)(a)(i)}}</c> of a duty or an article,
/// and in a row that repeats <c>{{duty.status}}</c> for each duty in view, <c>{{gap.missing}}</c> for each gap.
/// </summary>
internal sealed partial class TemplateText
{
    private static readonly (string Name, Func<GapMatrix, string> Text)[] OfRun =
    [
        ("country", m => m.Country),
        ("as-of", m => m.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("territories", m => string.Join(", ", m.Territories.Select(t => t.Name))),
        ("run", m => m.RunId),
        ("rule-set", m => m.RuleSet),
        ("law-book", m => m.Corpus),
        ("program", m => $"ComplianceEngine {m.Version}"),
    ];

    private readonly Report _report;
    private readonly DiagnosticBag _problems = new();
    private int _filled;

    public TemplateText(Report report) => _report = report;

    /// <summary>Whether a text holds a placeholder.</summary>
    public static bool HasPlaceholder(string text) => Placeholder().IsMatch(text);

    /// <summary>The placeholders of a text, in order.</summary>
    public static IReadOnlyList<Match> Placeholders(string text) => [.. Placeholder().Matches(text).Cast<Match>()];

    /// <summary>What a row that holds these texts repeats for; null where it does not repeat.</summary>
    public IReadOnlyList<ObligationResult>? RowsFor(IEnumerable<string> texts)
    {
        var sets = texts.SelectMany(Placeholders).Select(p => RowField().Match(What(p))).Where(m => m.Success).Select(m => m.Groups["set"].Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        if (sets.Count == 0)
            return null;
        var duties = _report.Matrix.Clusters.SelectMany(c => c.Obligations);
        return [.. sets.Contains("gap") ? duties.Where(d => d.IsGap) : duties];
    }

    /// <summary>A text with its placeholders filled.</summary>
    /// <param name="row">The duty that the row is repeated for, where it is.</param>
    public string Fill(string text, SourceSpan where, ObligationResult? row = null) => Placeholder().Replace(text, p => Value(p, where, row));

    /// <summary>What stands for one placeholder; what it is unknown is told, and the placeholder stays.</summary>
    public string Value(Match placeholder, SourceSpan where, ObligationResult? row)
    {
        var what = What(placeholder);
        var value = OfRow(what, where, row) ?? OfCitation(what, where) ?? OfRun.FirstOrDefault(r => string.Equals(r.Name, what, StringComparison.OrdinalIgnoreCase)).Text?.Invoke(_report.Matrix);
        if (value is null)
        {
            _problems.Error("CE0711", where, $"'{placeholder.Value}' is no placeholder that is known.", $"Known are {string.Join(", ", OfRun.Select(r => $"{{{{{r.Name}}}}}"))}; {{{{FIELD of CITATION}}}}, as in {{{{status of 6(1)(a)(i)}}}}; in a row to repeat {{{{duty.FIELD}}}} or {{{{gap.FIELD}}}}. FIELD is one of {TemplateFields.Names}.");
            return placeholder.Value;
        }

        _filled++;
        return SpreadsheetText.Clean(value);
    }

    /// <summary>A field of what a citation means: of a duty, or over the duties of an article; null where it means nothing here.</summary>
    public string? OfCited(TemplateField field, string citation)
    {
        if (_report.Analysis.Input.Treaties.ReadCitation(citation) is not { } id)
            return null;
        var article = _report.Analysis.Matrix.Clusters.SelectMany(c => c.Articles).FirstOrDefault(a => string.Equals(a.Article.Id, id, StringComparison.Ordinal));
        if (article is not null && field.Name == "status")
            return article.Status.Words();
        if (article is not null && field.Name == "answer")
            return Rules.Assessments.AnswerNames.Of(article.Status) is { } answer ? Rules.Assessments.AnswerNames.Words(answer) : string.Empty;
        if (article is not null && field.Name == "heading")
            return article.Article.Title;
        var duties = _report.Analysis.Matrix.Clusters.SelectMany(c => c.Obligations).Where(d => d.Obligation.Id.IsWithin(id)).ToList();
        var texts = duties.Select(d => (Duty: d, Text: field.Text(d))).Where(t => t.Text.Length > 0).ToList();
        return duties.Count == 1 ? field.Text(duties[0]) : string.Join("\n", texts.Select(t => $"{t.Duty.Citation}: {t.Text}"));
    }

    /// <summary>Ends a form: what was wrong with its placeholders is told, all at once, and a form with nothing to fill is none.</summary>
    /// <param name="fromColumns">How many cells were filled beside citations.</param>
    /// <param name="columns">What this kind of form has its citations in, for the message.</param>
    /// <exception cref="InputException">A placeholder is not known, or nothing was filled.</exception>
    public void MustHaveFilled(int fromColumns, string file, string columns)
    {
        _problems.ThrowIfErrors();
        if (_filled + fromColumns == 0)
            throw new InputException("CE0716", new SourceSpan(file, 0, 0), "The form has nothing to fill.", $"Give it {columns} headed 'Article' or 'Provision' beside columns such as 'Status', 'Legislation', 'Gap'; or placeholders such as {{{{status of 6(1)(a)(i)}}}}. Fields are {TemplateFields.Names}.");
    }

    private static string What(Match placeholder) => placeholder.Groups["what"].Value.Trim();

    private string? OfRow(string what, SourceSpan where, ObligationResult? row)
    {
        var match = RowField().Match(what);
        if (!match.Success || TemplateFields.Named(match.Groups["field"].Value) is not { } field)
            return null;
        if (row is not null)
            return field.Text(row);
        _problems.Error("CE0712", where, $"'{{{{{what}}}}}' stands outside a row of a table, so there is nothing to repeat.", "Put it into a row of a table, or name a duty: {{status of 6(1)(a)(i)}}.");
        return string.Empty;
    }

    private string? OfCitation(string what, SourceSpan where)
    {
        var match = FieldOfCitation().Match(what);
        if (!match.Success || TemplateFields.Named(match.Groups["field"].Value) is not { } field)
            return null;
        if (OfCited(field, match.Groups["citation"].Value) is { } value)
            return value;
        _problems.Error("CE0713", where, $"'{match.Groups["citation"].Value}' is no provision of the treaties.", "Write it as in 6(1)(a)(i), UNTOC art 10 or TIP art 5.");
        return string.Empty;
    }

    [GeneratedRegex(@"\{\{(?<what>[^{}]{1,200})\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?<set>duty|gap)\.(?<field>[a-z-]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowField();

    [GeneratedRegex(@"^(?<field>[a-z-]+)\s+of\s+(?<citation>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldOfCitation();
}
