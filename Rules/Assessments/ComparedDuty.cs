using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>A duty with what each side says of it.</summary>
public sealed record ComparedDuty(ObligationResult Duty, Verdict Verdict, IReadOnlyList<(Assessment Assessment, AssessedDuty Answer)> Answers);
