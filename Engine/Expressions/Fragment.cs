using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>A piece of a rule's lambda: a body with the lambda's parameters, first and second of a shape.</summary>
internal readonly record struct Fragment(Expression Body, ParameterExpression? First, ParameterExpression? Second)
{
    public static Fragment Of(LambdaExpression lambda) => new(
        lambda.Body,
        lambda.Parameters.Count > 0 ? lambda.Parameters[0] : null,
        lambda.Parameters.Count > 1 ? lambda.Parameters[1] : null);

    /// <summary>What the piece demands, one by one.</summary>
    public List<Fragment> Conjuncts()
    {
        var conjuncts = new List<Fragment>();
        AddConjuncts(Body, conjuncts);
        return conjuncts;
    }

    /// <summary>The piece on its own, to show or to report.</summary>
    public LambdaExpression ToLambda() => (First, Second) switch
    {
        ({ } first, { } second) => Expression.Lambda(Body, first, second),
        ({ } first, null) => Expression.Lambda(Body, first),
        _ => Expression.Lambda(Body),
    };

    private void AddConjuncts(Expression body, List<Fragment> conjuncts)
    {
        if (body is BinaryExpression { NodeType: ExpressionType.AndAlso } and)
        {
            AddConjuncts(and.Left, conjuncts);
            AddConjuncts(and.Right, conjuncts);
            return;
        }

        conjuncts.Add(this with { Body = body });
    }
}
