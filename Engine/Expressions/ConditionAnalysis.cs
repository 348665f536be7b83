using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Takes the conditions of a pattern apart: conjuncts about the fact alone, conjuncts that join it to earlier
/// variables, and in each the equalities that hashing can use.
/// </summary>
internal sealed class ConditionAnalysis
{
    private readonly Scope _scope;

    private ConditionAnalysis(Scope scope) => _scope = scope;

    /// <summary>Conjuncts about the fact alone.</summary>
    public List<Fragment> OfFact { get; } = [];

    /// <summary>Conjuncts that also speak of earlier variables.</summary>
    public List<Fragment> OfJoin { get; } = [];

    /// <summary>Equalities of the fact with fixed values.</summary>
    public List<JoinKey> ConstantKeys { get; } = [];

    /// <summary>Equalities of the fact with earlier variables.</summary>
    public List<JoinKey> VariableKeys { get; } = [];

    public static ConditionAnalysis Of(IReadOnlyList<LambdaExpression> conditions, Scope scope)
    {
        var analysis = new ConditionAnalysis(scope);
        foreach (var conjunct in conditions.SelectMany(c => Fragment.Of(c).Conjuncts()))
            analysis.Add(conjunct);
        return analysis;
    }

    private void Add(Fragment conjunct)
    {
        if (conjunct.Body is BinaryExpression { NodeType: ExpressionType.Equal } equality)
            AddEquality(conjunct, equality);
        else
            Keep(conjunct, ExpressionTraits.Of(conjunct, _scope).UsesVariable);
    }

    private void AddEquality(Fragment conjunct, BinaryExpression equality)
    {
        var left = ExpressionTraits.Of(conjunct with { Body = equality.Left }, _scope);
        var right = ExpressionTraits.Of(conjunct with { Body = equality.Right }, _scope);
        Keep(conjunct, left.UsesVariable || right.UsesVariable);
        if (!KeyHash.AgreesWith(equality))
            return;
        if (IsKey(left, right))
            AddKey(conjunct, equality.Left, equality.Right, right);
        else if (IsKey(right, left))
            AddKey(conjunct, equality.Right, equality.Left, left);
    }

    private static bool IsKey(ExpressionTraits ofFact, ExpressionTraits ofOther) =>
        ofFact is { UsesFact: true, UsesVariable: false, UsesCaptured: false, IsVolatile: false }
        && ofOther is { UsesFact: false, IsVolatile: false };

    private void AddKey(Fragment conjunct, Expression ofFact, Expression ofOther, ExpressionTraits other) =>
        (other.UsesVariable ? VariableKeys : ConstantKeys).Add(
            new JoinKey(conjunct with { Body = ofFact }, conjunct with { Body = ofOther }, !other.UsesVariable));

    private void Keep(Fragment conjunct, bool isJoin) => (isJoin ? OfJoin : OfFact).Add(conjunct);
}
