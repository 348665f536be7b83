using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>What an assessment says of one duty.</summary>
/// <param name="Law">Law cited, as written.</param>
/// <param name="Text">Explanation, as written.</param>
/// <param name="IsCarriedOver">Whether it was taken over from an earlier answer and not looked at again.</param>
public sealed record AssessedDuty(ObligationId Obligation, Answer Answer, IReadOnlyList<string> Law, string Text, bool IsCarriedOver);
