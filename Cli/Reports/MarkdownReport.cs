using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The matrix as Markdown.</summary>
internal sealed class MarkdownReport : IReportWriter
{
    public string Extension => ".md";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"# {Escape(matrix.Subject)}: compliance gap matrix");
        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"As of {matrix.AsOf:yyyy-MM-dd}. Run {matrix.RunId}, rule set {matrix.RuleSet}, law book {matrix.Corpus}. It says what follows from the law book and the experts' mappings; it is no legal advice."));
        foreach (var cluster in matrix.Clusters)
        {
            writer.WriteLine();
            writer.WriteLine($"## {cluster.Treaty.ShortTitle}{(cluster.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $", cluster {n}") : string.Empty)}: {Escape(cluster.Title)}");
            foreach (var article in cluster.Articles)
                Write(writer, article);
        }
    }

    private static void Write(StreamWriter writer, ArticleResult article)
    {
        writer.WriteLine();
        writer.WriteLine($"### {article.Citation}, {Escape(article.Article.Title)}: {article.Status.Words()}");
        writer.WriteLine();
        writer.WriteLine("| Duty | Status | Satisfied by | What is missing |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var o in article.Obligations)
            writer.WriteLine($"| {o.Citation}, {Escape(o.Obligation.Heading)} | {MatrixText.StatusWords(o)} | {Escape(MatrixText.SatisfiedBy(o))} | {Escape(MatrixText.Missing(o))} |");
    }

    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
            escaped.Append(c is '|' or '\\' or '`' or '*' or '_' or '<' or '[' or '#' ? $"\\{c}" : c.ToString());
        return escaped.ToString();
    }
}
