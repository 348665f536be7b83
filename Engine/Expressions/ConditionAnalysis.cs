using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Takes the conditions of a pattern apart: conjuncts about the fact alone, conjuncts that join it to earlier
/// variables, and in each the equalities that hashing can use.
/// </summary>
internal sealed class ConditionAnalysis
{
    private ConditionAnalysis()
    {
    }

    /// <summary>Conjuncts about the fact alone.</summary>
    public List<LambdaExpression> OfFact { get; } = [];

    /// <summary>Conjuncts that also speak of earlier variables.</summary>
    public List<LambdaExpression> OfJoin { get; } = [];

    /// <summary>Equalities of the fact with fixed values.</summary>
    public List<JoinKey> ConstantKeys { get; } = [];

    /// <summary>Equalities of the fact with earlier variables.</summary>
    public List<JoinKey> VariableKeys { get; } = [];

    public static ConditionAnalysis Of(IEnumerable<LambdaExpression> conditions, Scope scope)
    {
        var analysis = new ConditionAnalysis();
        foreach (var condition in conditions)
            analysis.Add(condition.Body, condition.Parameters[0], scope);
        return analysis;
    }

    private void Add(Expression body, ParameterExpression fact, Scope scope)
    {
        if (body is BinaryExpression { NodeType: ExpressionType.AndAlso } and)
        {
            Add(and.Left, fact, scope);
            Add(and.Right, fact, scope);
            return;
        }

        var conjunct = Expression.Lambda(body, fact);
        var isJoin = ExpressionTraits.Of(body, fact, scope).UsesVariable;
        (isJoin ? OfJoin : OfFact).Add(conjunct);
        if (body is BinaryExpression { NodeType: ExpressionType.Equal } equality
            && KeyHash.AgreesWith(equality)
            && (KeyOf(equality.Left, equality.Right, fact, scope) ?? KeyOf(equality.Right, equality.Left, fact, scope)) is { } key)
        {
            (key.IsConstant ? ConstantKeys : VariableKeys).Add(key);
        }
    }

    private static JoinKey? KeyOf(Expression ofFact, Expression ofOther, ParameterExpression fact, Scope scope)
    {
        var left = ExpressionTraits.Of(ofFact, fact, scope);
        var right = ExpressionTraits.Of(ofOther, fact, scope);
        var isKey = left is { UsesFact: true, UsesVariable: false, UsesCaptured: false, IsVolatile: false }
            && right is { UsesFact: false, IsVolatile: false };
        return isKey
            ? new JoinKey(Expression.Lambda(ofFact, fact), Expression.Lambda(ofOther)) { IsConstant = !right.UsesVariable }
            : null;
    }
}
