using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>The conditions of a two-input node: what a pair must meet, and the equalities in it as hashes of either side.</summary>
internal sealed record PairConditions(
    BoundExpression<bool>? Test, BoundExpression<int>? LeftKey, BoundExpression<int>? RightKey)
{
    private const int NoKey = 0;

    /// <summary>Hash of a token's key; null where computing it fails, and every pair must be tried.</summary>
    public int? LeftHash(Token token)
    {
        if (LeftKey is null)
            return NoKey;
        try
        {
            return LeftKey.Evaluate(token);
        }
        catch (Exception)
        {
            // The whole condition, evaluated in the author's order, decides and reports.
            return null;
        }
    }

    /// <summary>Hash of a fact's key; null where computing it fails, and every pair must be tried.</summary>
    public int? RightHash(object fact)
    {
        if (RightKey is null)
            return NoKey;
        try
        {
            return RightKey.Evaluate(null!, fact);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
