using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>An equality between the fact under test and something that is not it.</summary>
/// <param name="OfFact">The fact's side.</param>
/// <param name="OfOther">The other side: variables bound earlier, or values fixed when the rule was written.</param>
/// <param name="IsConstant">Whether the other side is fixed, so that the equality tells facts apart by themselves.</param>
internal sealed record JoinKey(Fragment OfFact, Fragment OfOther, bool IsConstant);
