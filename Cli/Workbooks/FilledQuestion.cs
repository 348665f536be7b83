using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>A question with what the matrix says on it.</summary>
/// <param name="Answer">The answer that the status amounts to; null where it amounts to none.</param>
internal sealed record FilledQuestion(Question Question, string Status, string? Answer, string Law, string Gap)
{
    /// <summary>All questions of a questionnaire, filled.</summary>
    public static IReadOnlyList<FilledQuestion> All(Questionnaire questionnaire, GapMatrix matrix) => [.. questionnaire.Questions.Select(q => Of(q, matrix))];

    private static FilledQuestion Of(Question question, GapMatrix matrix)
    {
        var duties = matrix.Clusters.SelectMany(c => c.Obligations).Where(o => question.Obligations.Contains(o.Obligation.Id)).ToList();
        if (duties.Count == 0)
            return new FilledQuestion(question, string.Empty, null, string.Empty, string.Empty);
        var status = Combination.AllOf(duties.Select(d => d.Status));
        return new FilledQuestion(
            question,
            status.Words(),
            AnswerNames.Of(status)?.Words(),
            string.Join("; ", duties.SelectMany(d => d.Elements).SelectMany(e => e.SatisfiedBy).Select(s => s.Citation).Distinct(StringComparer.Ordinal)),
            string.Join(" ", duties.Select(d => MatrixText.Missing(d)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)));
    }
}
