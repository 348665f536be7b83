using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>Lays assessments and the matrix side by side.</summary>
public static class Comparison
{
    /// <summary>Every duty of a matrix with what the assessments say of it.</summary>
    public static IReadOnlyList<ComparedDuty> Compare(GapMatrix matrix, IReadOnlyList<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return [.. matrix.Clusters.SelectMany(c => c.Obligations).Select(d =>
        {
            var answers = assessments.SelectMany(a => a.Duties.Where(x => x.Obligation == d.Obligation.Id).Select(x => (a, x))).ToList();
            return new ComparedDuty(d, VerdictOf(d, [.. answers.Select(a => a.x)]), answers);
        })];
    }

    private static Verdict VerdictOf(ObligationResult duty, IReadOnlyList<AssessedDuty> answers)
    {
        var shows = AnswerNames.Of(duty.Status);
        if (answers.Count == 0)
            return shows is Answer.Yes or Answer.InPart ? Verdict.LawWithoutAnswer : Verdict.Unanswered;
        if (answers.Select(a => a.Answer).Distinct().Count() > 1)
            return Verdict.Contested;
        var said = answers[0].Answer;
        if (shows is null)
            return Verdict.EngineSilent;
        if (said == shows)
            return Verdict.Agree;
        if (said is Answer.Yes or Answer.InPart && shows == Answer.No && answers.All(a => a.Law.Count == 0))
            return Verdict.AnsweredWithoutLaw;
        return Rank(shows.Value) > Rank(said) ? Verdict.EngineSeesMore : Verdict.Contested;
    }

    private static int Rank(Answer answer) => answer switch { Answer.Yes => 2, Answer.InPart => 1, _ => 0 };
}
