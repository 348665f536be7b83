using System.Diagnostics;
using System.Linq.Expressions;
using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>
/// Builds the network rule by rule. Nodes with the same inputs and conditions are shared, found by hash. Cost: linear
/// in the rules.
/// </summary>
internal sealed class NetworkBuilder
{
    private readonly ExpressionCompiler _compiler = new();
    private readonly AlphaBuilder _alpha;
    private readonly Dictionary<object, BetaNode> _shared = [];
    private readonly List<BetaNode> _betaNodes = [];
    private readonly DummyNode _dummy;
    private int _lastId;

    public NetworkBuilder()
    {
        _dummy = new DummyNode(NextId());
        _betaNodes.Add(_dummy);
        _alpha = new AlphaBuilder(_compiler, NextId);
    }

    public void Add(RuleDefinition rule)
    {
        try
        {
            foreach (var branch in rule.Branches)
                Add(rule, branch);
        }
        catch (Exception e) when (e is not RuleCompilationException)
        {
            throw new RuleCompilationException($"The rule {rule.Name} could not be compiled: {e.Message}", rule.Name, e);
        }
    }

    public CompiledNetwork Build() => new(
        new AlphaNetwork(_alpha.TypeNodes), _dummy, _lastId + 1, _alpha.TypeNodes, _alpha.Memories, _betaNodes);

    private void Add(RuleDefinition rule, IReadOnlyList<ConditionElement> branch)
    {
        var bound = branch.Select(e => e.Bound).OfType<Declaration>().Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var absent = rule.Declarations.Where(d => !bound.Contains(d.Name)).ToList();
        BetaNode node = _dummy;
        var scope = new Scope(absent, rule.Dependencies);
        foreach (var element in branch)
        {
            node = Add(element, node, scope, rule);
            node.SharedBy(rule);
            scope = scope.Next(element.Bound);
        }

        var terminal = new TerminalNode(NextId(), node, rule, scope, ActionsOf(rule, scope));
        terminal.SharedBy(rule);
        _betaNodes.Add(terminal);
    }

    private BetaNode Add(ConditionElement element, BetaNode source, Scope scope, RuleDefinition rule) => element switch
    {
        MatchElement match => AddPattern(PatternRole.Join, match.Type, match.Conditions, source, scope, rule),
        ExistsElement exists => AddPattern(PatternRole.Exists, exists.Type, exists.Conditions, source, scope, rule),
        NotElement not => AddPattern(PatternRole.Not, not.Type, not.Conditions, source, scope, rule),
        QueryElement { Query.Source.ValueExpression: { } value } query => AddFrom(query, value, source, scope),
        QueryElement query => AddQuery(query, source, scope, rule),
        LetElement let => AddBinding(let, source, scope),
        HavingElement having => AddSelection(having, source, scope),
        _ => throw new UnreachableException(),
    };

    private BetaNode AddPattern(
        PatternRole role, Type type, IReadOnlyList<LambdaExpression> conditions, BetaNode source, Scope scope, RuleDefinition rule)
    {
        var (memory, pair) = Pattern(type, conditions, scope, rule);
        return Share((role, source, memory, pair), () => role == PatternRole.Join
            ? new JoinNode(NextId(), source, memory, pair)
            : new ExistsNode(NextId(), source, memory, pair, isNegated: role == PatternRole.Not));
    }

    private BetaNode AddQuery(QueryElement query, BetaNode source, Scope scope, RuleDefinition rule)
    {
        var (memory, pair) = Pattern(query.Query.Source.Type, query.Query.Source.Conditions, scope, rule);
        var plan = PlanOf(query.Query, scope);
        return Add(new AggregateNode(NextId(), source, memory, pair, plan));
    }

    private BetaNode AddFrom(QueryElement query, LambdaExpression value, BetaNode source, Scope scope) =>
        Add(new FromNode(NextId(), source, _compiler.Value(value, scope), PlanOf(query.Query, scope)));

    private BetaNode AddBinding(LetElement let, BetaNode source, Scope scope)
    {
        var expression = _compiler.Value(let.Expression, scope);
        return Share((source, expression), () => new BindingNode(NextId(), source, expression));
    }

    private BetaNode AddSelection(HavingElement having, BetaNode source, Scope scope)
    {
        var condition = _compiler.Test(having.Conditions, scope);
        return Share((source, condition), () => new SelectionNode(NextId(), source, condition));
    }

    private (AlphaMemory Memory, PairConditions Conditions) Pattern(
        Type type, IReadOnlyList<LambdaExpression> conditions, Scope scope, RuleDefinition rule)
    {
        var analysis = ConditionAnalysis.Of(conditions, scope);
        var memory = _alpha.MemoryFor(type, analysis, scope, rule);
        var keys = analysis.VariableKeys;
        return (memory, new PairConditions(
            analysis.OfJoin.Count == 0 ? null : _compiler.Test(analysis.OfJoin, scope),
            keys.Count == 0 ? null : _compiler.Hash([.. keys.Select(k => k.OfOther)], scope),
            keys.Count == 0 ? null : _compiler.Hash([.. keys.Select(k => k.OfFact)], scope)));
    }

    private QueryPlan PlanOf(QuerySpecification query, Scope scope)
    {
        var steps = new List<QueryStep>();
        foreach (var step in query.Operators)
        {
            // A lookup is kept element by element in place of the collection it is stated on.
            if (step.Kind == QueryOperatorKind.ToLookup)
                steps.RemoveAt(steps.Count - 1);
            steps.Add(StepOf(step, scope));
        }

        return new QueryPlan(steps);
    }

    private QueryStep StepOf(QueryOperator step, Scope scope) => step.Kind == QueryOperatorKind.Where
        ? new QueryStep(step) { Predicate = _compiler.Test(step.Expressions, scope) }
        : new QueryStep(step)
        {
            Selectors = [.. step.Expressions.Select(e => _compiler.Value(e, scope))],
            SortSelectors = [.. step.SortKeys.Select(k => _compiler.Value(k.Selector, scope))],
        };

    private CompiledActions ActionsOf(RuleDefinition rule, Scope scope) => new(
        [.. rule.Actions.Select(a => ActionOf(a, scope))],
        [.. rule.ChangeKeys.Select(k => _compiler.Value(k, scope))],
        rule.FilterPredicates.Count == 0 ? null : _compiler.Test(rule.FilterPredicates, scope));

    private CompiledAction ActionOf(ActionElement action, Scope scope) => new(
        action,
        _compiler.Value(action.Expression, scope),
        action.Update is null ? null : _compiler.Value(action.Update, scope),
        new Lazy<IReadOnlyList<int>>(() => UsedVariables.Of(action.Expression, scope)));

    private BetaNode Share(object key, Func<BetaNode> create)
    {
        if (!_shared.TryGetValue(key, out var node))
            _shared.Add(key, node = Add(create()));
        return node;
    }

    private BetaNode Add(BetaNode node)
    {
        _betaNodes.Add(node);
        return node;
    }

    private int NextId() => ++_lastId;

    private enum PatternRole
    {
        Join,
        Exists,
        Not,
    }
}
