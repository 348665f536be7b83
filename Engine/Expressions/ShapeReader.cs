using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>Reads the structure of an expression and the values it captured; changes nothing.</summary>
internal sealed class ShapeReader(Scope scope, List<object> symbols) : RuleExpressionVisitor(scope)
{
    private static readonly object Missing = new();
    private static readonly object VariableMark = new();
    private static readonly object ServiceMark = new();
    private static readonly object AbsentMark = new();
    private static readonly object CapturedMark = new();
    private static readonly object ParameterMark = new();
    private static readonly object InnerParameterMark = new();
    private static readonly object[] Numbers = [.. Enumerable.Range(0, 128).Select(i => (object)i)];

    private readonly List<object> _symbols = symbols;
    private List<object?>? _arguments;
    private List<ParameterExpression>? _inner;

    public void Mark(object symbol) => _symbols.Add(symbol);

    public ShapeKey ToKey() => new(_symbols);

    public object?[] ToArguments() => _arguments is null ? [] : [.. _arguments];

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
        {
            _symbols.Add(Missing);
            return node;
        }

        _symbols.Add(Number((int)node.NodeType));
        _symbols.Add(node.Type);
        return base.Visit(node);
    }

    protected override Expression OnVariable(MemberExpression node, int distance)
    {
        _symbols.Add(VariableMark);
        _symbols.Add(Number(distance));
        return node;
    }

    protected override Expression OnService(MemberExpression node, int index)
    {
        _symbols.Add(ServiceMark);
        _symbols.Add(Number(index));
        return node;
    }

    protected override Expression OnAbsent(MemberExpression node)
    {
        _symbols.Add(AbsentMark);
        return node;
    }

    protected override Expression OnCaptured(Expression node, object? value)
    {
        _symbols.Add(CapturedMark);
        (_arguments ??= []).Add(value);
        return node;
    }

    protected override Expression OnLiteral(ConstantExpression node)
    {
        _symbols.Add(node.Value ?? Missing);
        return node;
    }

    protected override Expression OnParameter(ParameterExpression node, int index)
    {
        _symbols.Add(ParameterMark);
        _symbols.Add(Number(index));
        return node;
    }

    protected override Expression OnInnerParameter(ParameterExpression node)
    {
        _symbols.Add(InnerParameterMark);
        _symbols.Add(Number(_inner?.LastIndexOf(node) ?? -1));
        return node;
    }

    protected override Expression OnMember(MemberExpression node)
    {
        _symbols.Add(node.Member);
        return base.OnMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _symbols.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _symbols.Add(node.Method ?? Missing);
        Visit(node.Left);
        Visit(node.Right);
        return node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _symbols.Add(node.Method ?? Missing);
        return base.VisitUnary(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        _symbols.Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _symbols.Add(node.Constructor ?? Missing);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        _symbols.Add(Number(node.Expressions.Count));
        return base.VisitNewArray(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        _symbols.Add(Number(node.Arguments.Count));
        return base.VisitInvocation(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        _symbols.Add(node.Indexer ?? Missing);
        return base.VisitIndex(node);
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        _symbols.Add(Number(node.Bindings.Count));
        return base.VisitMemberInit(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        _symbols.Add(node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        _symbols.Add(node.AddMethod);
        return base.VisitElementInit(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _symbols.Add(Number(node.Parameters.Count));
        (_inner ??= []).AddRange(node.Parameters);
        Visit(node.Body);
        _inner.RemoveRange(_inner.Count - node.Parameters.Count, node.Parameters.Count);
        return node;
    }

    private static object Number(int value) => value >= 0 && value < Numbers.Length ? Numbers[value] : value;
}
