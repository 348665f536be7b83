using System.Diagnostics;
using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The draft of a shadow report: duty by duty what each side says, what the law book shows, and what to say of it.</summary>
internal static class ShadowReport
{
    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Agree => "agreed",
        Verdict.Contested => "contested",
        Verdict.AnsweredWithoutLaw => "answered without law",
        Verdict.LawWithoutAnswer => "law without answer",
        Verdict.EngineSeesMore => "the law book shows more",
        Verdict.EngineSilent => "the law book is silent",
        Verdict.Unanswered => "unanswered",
        _ => throw new UnreachableException(),
    };

    public static void WriteWord(GapMatrix matrix, IReadOnlyList<Assessment> assessments, IReadOnlyList<ComparedDuty> compared, Stream stream)
    {
        var word = new WordDocument();
        word.Heading(1, $"{matrix.Subject}: shadow report, a draft");
        word.Paragraph(Introduction(matrix, assessments));
        foreach (var group in Groups(compared))
        {
            word.Heading(2, Capital(Words(group.Key)));
            foreach (var duty in group)
            {
                word.Heading(3, $"{duty.Duty.Citation}, {duty.Duty.Obligation.Heading}");
                word.Paragraph(duty.Duty.Obligation.Duty, "The treaty asks:");
                foreach (var (lead, text) in Sides(duty))
                    word.Paragraph(text, lead);
            }
        }

        word.Write(stream, matrix.AsOf);
    }

    public static void WriteMarkdown(GapMatrix matrix, IReadOnlyList<Assessment> assessments, IReadOnlyList<ComparedDuty> compared, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"# {MarkdownReport.Escape(matrix.Subject)}: shadow report, a draft\n\n{MarkdownReport.Escape(Introduction(matrix, assessments))}");
        foreach (var group in Groups(compared))
        {
            writer.WriteLine($"\n## {Capital(Words(group.Key))}");
            foreach (var duty in group)
            {
                writer.WriteLine($"\n### {duty.Duty.Citation}, {MarkdownReport.Escape(duty.Duty.Obligation.Heading)}\n\n{MarkdownReport.Escape(duty.Duty.Obligation.Duty)}\n");
                foreach (var (lead, text) in Sides(duty))
                    writer.WriteLine($"- **{MarkdownReport.Escape(lead)}** {MarkdownReport.Escape(text)}");
            }
        }
    }

    private static string Introduction(GapMatrix matrix, IReadOnlyList<Assessment> assessments) => string.Create(
        CultureInfo.InvariantCulture,
        $"Made from {string.Join(", ", assessments.Select(a => $"{a.Name} ({a.Source ?? "no source given"})"))} and the law book as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}, rule set {matrix.RuleSet}. A draft for people to judge and complete; no legal advice.");

    private static IEnumerable<IGrouping<Verdict, ComparedDuty>> Groups(IReadOnlyList<ComparedDuty> compared) =>
        compared.Where(c => c.Verdict != Verdict.Unanswered).GroupBy(c => c.Verdict).OrderBy(g => Order(g.Key));

    /// <summary>What is contested comes first, what is agreed last.</summary>
    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Contested => 0,
        Verdict.AnsweredWithoutLaw => 1,
        Verdict.EngineSeesMore => 2,
        Verdict.LawWithoutAnswer => 3,
        Verdict.EngineSilent => 4,
        _ => 5,
    };

    private static IEnumerable<(string Lead, string Text)> Sides(ComparedDuty duty)
    {
        foreach (var (assessment, answer) in duty.Answers)
        {
            var law = answer.Law.Count == 0 ? "no law cited" : string.Join("; ", answer.Law);
            yield return ($"{assessment.Name} says:", $"{answer.Answer.Words()}{(answer.IsCarriedOver ? ", carried over and not re-read" : string.Empty)} ({law}). {answer.Text}".Trim());
        }

        var shown = MatrixText.SatisfiedBy(duty.Duty);
        yield return ("The law book shows:", $"{duty.Duty.Status.Words()}{(shown.Length > 0 ? $": {shown}" : string.Empty)}.");
        if (MatrixText.Missing(duty.Duty) is { Length: > 0 } missing)
            yield return ("Missing:", missing);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
