using System.Diagnostics;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>Answers in the words of files and workbooks.</summary>
public static class AnswerNames
{
    /// <summary>The words of files and drop-downs.</summary>
    public static IReadOnlyList<(string Word, Answer Value)> All { get; } =
        [("yes", Answer.Yes), ("in part", Answer.InPart), ("no", Answer.No), ("not applicable", Answer.NotApplicable)];

    /// <summary>An answer in words.</summary>
    public static string Words(this Answer answer) => All.First(a => a.Value == answer).Word;

    /// <summary>The answer that a status amounts to; null for one that answers nothing.</summary>
    public static Answer? Of(Status status) => status switch
    {
        Status.Met => Answer.Yes,
        Status.PartlyMet => Answer.InPart,
        Status.NotMet => Answer.No,
        Status.NotApplicable => Answer.NotApplicable,
        Status.NotAssessed or Status.NeedsEvidence => null,
        _ => throw new UnreachableException(),
    };
}
