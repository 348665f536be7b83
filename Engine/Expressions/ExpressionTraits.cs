using System.Linq.Expressions;
using System.Reflection;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>What an expression speaks of.</summary>
internal sealed class ExpressionTraits(Scope scope) : RuleExpressionVisitor(scope)
{
    private Expression? _captured;

    /// <summary>Whether it uses the fact under test.</summary>
    public bool UsesFact { get; private set; }

    /// <summary>Whether it uses a variable bound earlier.</summary>
    public bool UsesVariable { get; private set; }

    /// <summary>Whether it captured anything.</summary>
    public bool UsesCaptured { get; private set; }

    /// <summary>Whether its value may differ from one evaluation to the next on the same input.</summary>
    public bool IsVolatile { get; private set; }

    public static ExpressionTraits Of(Fragment fragment, Scope scope)
    {
        var traits = new ExpressionTraits(scope);
        traits.VisitFragment(fragment);
        return traits;
    }

    protected override Expression OnVariable(MemberExpression node, int distance)
    {
        UsesVariable = true;
        return node;
    }

    protected override Expression OnService(MemberExpression node, int index)
    {
        IsVolatile = true;
        return node;
    }

    protected override Expression OnAbsent(MemberExpression node) => node;

    protected override Expression OnCaptured(Expression node, object? value)
    {
        UsesCaptured = true;
        _captured = node;
        return node;
    }

    protected override Expression OnLiteral(ConstantExpression node) => node;

    protected override Expression OnParameter(ParameterExpression node, int index)
    {
        UsesFact = true;
        return node;
    }

    protected override Expression OnMember(MemberExpression node)
    {
        var result = base.OnMember(node);
        if (node.Expression is null)
            IsVolatile |= node.Member is not FieldInfo { IsInitOnly: true };
        else
            IsVolatile |= node.Expression == _captured;
        return result;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        // A method of the fact is trusted to be a function of it; one of anything else may read what it likes.
        var result = base.VisitMethodCall(node);
        IsVolatile |= !UsesFact && !UsesVariable;
        return result;
    }
}
