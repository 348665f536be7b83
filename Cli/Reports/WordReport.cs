using System.Globalization;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The narrative report: for each article what the treaty asks, the law, the status, the gap and its remedy.</summary>
internal sealed class WordReport : IReportWriter
{
    public string Extension => ".docx";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        var word = new WordDocument();
        word.Heading(1, $"{matrix.Subject}: compliance report");
        word.Paragraph(string.Create(CultureInfo.InvariantCulture, $"The law as of {matrix.AsOf:yyyy-MM-dd}, in {string.Join(", ", matrix.Territories.Select(t => t.Name))}. Run {matrix.RunId}, rule set {matrix.RuleSet}, law book {matrix.Corpus}. It says what follows from the law book and the experts' mappings; it is no legal advice."));
        foreach (var cluster in matrix.Clusters)
        {
            word.Heading(1, $"{cluster.Treaty.ShortTitle}{(cluster.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $", cluster {n}") : string.Empty)}: {cluster.Title}");
            word.Table(
                ["Article", "Title", "Status"],
                cluster.Articles.Select(a => (IReadOnlyList<string>)[a.Citation, a.Article.Title, StatusLook.Words(a.Status)]));
            if (report.Remedies.For(cluster) is { } remedy)
                word.Paragraph(RemedyText.OfWhole(remedy, report.Analysis.Input.Treaties.Cite), "Lacks.");
            foreach (var article in cluster.Articles)
                Write(word, article, report);
        }

        word.Write(stream, matrix.AsOf);
    }

    private static void Write(WordDocument word, ArticleResult article, Report report)
    {
        word.Heading(2, $"{article.Citation}, {article.Article.Title}: {article.Status.Words()}");
        if (report.Remedies.For(article) is { } whole)
            word.Paragraph(RemedyText.OfWhole(whole, report.Analysis.Input.Treaties.Cite), "Lacks.");
        foreach (var duty in article.Obligations)
        {
            word.Heading(3, $"{duty.Citation}, {duty.Obligation.Heading}");
            word.Paragraph(duty.Obligation.Duty, "Duty.");
            word.Paragraph(MatrixText.StatusWords(duty), "Status.");
            if (MatrixText.SatisfiedBy(duty) is { Length: > 0 } law)
                word.Paragraph(law, "Law.");
            if (MatrixText.Missing(duty) is { Length: > 0 } missing)
                word.Paragraph(missing, duty.Status is Status.PartlyMet or Status.NotMet ? "Gap." : "Why.");
            if (duty.Status is Status.PartlyMet or Status.NotMet && report.Remedies.For(duty) is { Needed.Count: > 0 } remedy)
                word.Paragraph(RemedyText.OfDuty(remedy), "Remedy.");
        }
    }
}
