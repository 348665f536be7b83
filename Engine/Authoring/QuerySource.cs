using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>Where a query starts: facts of a type, or a value bound earlier.</summary>
internal sealed class QuerySource
{
    private QuerySource(Type type, IReadOnlyList<LambdaExpression> conditions, LambdaExpression? value)
    {
        Type = type;
        Conditions = conditions;
        ValueExpression = value;
    }

    public Type Type { get; }

    public IReadOnlyList<LambdaExpression> Conditions { get; }

    /// <summary>The earlier value, or null where the source is facts.</summary>
    public LambdaExpression? ValueExpression { get; }

    public static QuerySource Facts(Type type, IReadOnlyList<LambdaExpression> conditions) => new(type, conditions, null);

    public static QuerySource Value(LambdaExpression expression) => new(expression.ReturnType, [], expression);
}
