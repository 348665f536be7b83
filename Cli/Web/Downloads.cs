using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;
using ComplianceEngine.Rules.Assessments;

namespace ComplianceEngine.Cli.Web;

/// <summary>The files that the site offers: every form of report, and the questionnaires to fill in.</summary>
internal sealed class Downloads(Library library, Func<Report> report)
{
    private static readonly (string File, string Title)[] Reports =
    [
        ("gap-matrix.xlsx", "Excel"), ("gap-matrix.html", "Web page"), ("gap-matrix.docx", "Word"), ("gap-matrix.csv", "CSV"), ("gap-matrix.md", "Markdown"), ("gap-matrix.json", "JSON"),
        ("gap-matrix.oscal-catalog.json", "OSCAL catalog"), ("gap-matrix.oscal-mapping.json", "OSCAL mapping"), ("gap-matrix.oscal-results.json", "OSCAL results"),
    ];

    /// <summary>The files by name, with what they are.</summary>
    public IEnumerable<(string File, string Title)> All =>
        [.. Reports, .. library.Questionnaires.Select(q => (NameOf(q), FormattableString.Invariant($"Questionnaire {q.Cluster}")))];

    /// <summary>A file's bytes; null where there is none of that name.</summary>
    public byte[]? Find(string file)
    {
        if (!All.Any(f => string.Equals(f.File, file, StringComparison.Ordinal)))
            return null;
        using var stream = new MemoryStream();
        if (library.Questionnaires.FirstOrDefault(q => string.Equals(NameOf(q), file, StringComparison.Ordinal)) is { } questionnaire)
            Write(questionnaire, stream);
        else
            ReportWriters.For(file).Write(report(), stream);
        return stream.ToArray();
    }

    private void Write(Questionnaire questionnaire, Stream stream)
    {
        var matrix = report().Matrix;
        QuestionnaireWorkbook.Write(questionnaire, FilledQuestion.All(questionnaire, matrix), matrix.AsOf, matrix.RunId, stream);
    }

    private static string NameOf(Questionnaire questionnaire) => FormattableString.Invariant($"questionnaire-{questionnaire.Cluster}.xlsx");
}
