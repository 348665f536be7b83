using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>A question of the review's self-assessment.</summary>
/// <param name="Instrument">The treaty or protocol it is about.</param>
/// <param name="Form">How it is answered: <c>yes-part-no</c>, <c>yes-no</c>, <c>choice</c>, <c>list</c> or <c>free</c>.</param>
/// <param name="Obligations">The duties it asks about; none for questions about practice at large.</param>
public sealed record Question(string Id, string Instrument, string Text, string Form, IReadOnlyList<ObligationId> Obligations);
