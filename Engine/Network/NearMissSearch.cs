using System.Linq.Expressions;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Follows a fact down one rule from one of its patterns, to the node that no match with it gets past. Reads the
/// network's state only. Cost: the matches on the way, and at the last node the pairs tried, of which there is a limit.
/// </summary>
internal sealed class NearMissSearch(NetworkState state, IRuleDefinition rule, IReadOnlyList<BetaNode> path, BinaryNode place, Fact fact)
{
    private const int MostPairsTried = 10_000;

    /// <summary>The nodes from the empty match to a rule's end.</summary>
    public static IReadOnlyList<BetaNode> PathTo(TerminalNode terminal)
    {
        var path = new LinkedList<BetaNode>();
        for (BetaNode? node = terminal; node is not null; node = node.Source)
            path.AddFirst(node);
        return [.. path];
    }

    /// <summary>Where and why matches with the fact end; null where one reaches the rule's end.</summary>
    public NearMiss? Find()
    {
        if (Unmet(Conjuncts(place.Right.Test), state.Root, fact) is { } own)
            return Miss(IndexOf(place), NodeType.Selection, own.Condition, [fact.Value]);
        List<Token> tokens = [state.Root];
        for (var i = 1; i < path.Count; i++)
        {
            if (path[i] is TerminalNode)
                return null;
            var next = tokens.SelectMany(path[i].ChildrenOf).Where(t => path[i] != place || Holds(t)).ToList();
            if (next.Count == 0)
                return StoppedAt(i, tokens);
            tokens = next;
        }

        return null;
    }

    private bool Holds(Token token) => token.Fact == fact || (token.Item?.Facts.Any(f => f == fact) ?? false);

    private int IndexOf(BetaNode node) => path.TakeWhile(n => n != node).Count();

    private NearMiss StoppedAt(int index, List<Token> tokens) => path[index] switch
    {
        ExistsNode { IsNegated: true } not => Blocked(index, not, tokens),
        BinaryNode binary when (binary == place || binary is not AggregateNode) && Nearest(binary, tokens) is { } nearest => Miss(index, KindOf(binary), nearest.Condition, [.. FactsOf(nearest.Token), nearest.Fact.Value]),
        AggregateNode aggregate => Miss(index, NodeType.Aggregate, LastFilter(aggregate.Plan), FactsOf(tokens[0])),
        BinaryNode binary => Miss(index, KindOf(binary), null, FactsOf(tokens[0])),
        SelectionNode selection => Miss(index, NodeType.Selection, Unmet(Conjuncts(selection.Condition), tokens[0], null)?.Condition, FactsOf(tokens[0])),
        FromNode from => Miss(index, NodeType.Aggregate, LastFilter(from.Plan), FactsOf(tokens[0])),
        _ => Miss(index, NodeType.Binding, null, FactsOf(tokens[0])),
    };

    private NearMiss Blocked(int index, ExistsNode not, List<Token> tokens)
    {
        var entry = (LeftEntry)tokens[0].Get(not)!;
        return Miss(index, NodeType.Not, not.Conditions.Test?.Sources[0], [.. FactsOf(tokens[0]), entry.FirstPair!.Right.Fact.Value]);
    }

    /// <summary>Of the pairs at a node, the one that meets most of its conditions; none where all that were tried meet them.</summary>
    private (Token Token, Fact Fact, LambdaExpression Condition)? Nearest(BinaryNode node, List<Token> tokens)
    {
        var facts = node == place ? [fact] : state.Memory(node).Facts();
        var conjuncts = Conjuncts(node.Conditions.Test);
        var tried = tokens.SelectMany(t => facts.Select(f => (Token: t, Fact: f))).Take(MostPairsTried);
        return tried
            .Select(p => (p.Token, p.Fact, Unmet: Unmet(conjuncts, p.Token, p.Fact)))
            .Where(p => p.Unmet is not null)
            .OrderByDescending(p => p.Unmet!.Value.Met)
            .Select(p => ((Token, Fact, LambdaExpression)?)(p.Token, p.Fact, p.Unmet!.Value.Condition))
            .FirstOrDefault();
    }

    private static List<BoundExpression<bool>> Conjuncts(BoundExpression<bool>? test) => [.. test?.Conjuncts() ?? []];

    private static (int Met, LambdaExpression Condition)? Unmet(List<BoundExpression<bool>> conjuncts, Token token, Fact? right)
    {
        var met = conjuncts.FindIndex(c => !IsMet(c, token, right));
        return met < 0 ? null : (met, conjuncts[met].Sources[0]);
    }

    private static bool IsMet(BoundExpression<bool> conjunct, Token token, Fact? right)
    {
        try
        {
            return conjunct.Evaluate(token, right?.Value);
        }
        catch (Exception)
        {
            return false; // As it counts in matching.
        }
    }

    private static NodeType KindOf(BinaryNode node) => node switch
    {
        ExistsNode => NodeType.Exists,
        AggregateNode => NodeType.Aggregate,
        _ => NodeType.Join,
    };

    private static LambdaExpression? LastFilter(QueryPlan plan) =>
        plan.Steps.LastOrDefault(s => s.Predicate is not null)?.Predicate!.Sources[0];

    private static List<object> FactsOf(Token token)
    {
        var facts = new List<object>();
        for (var t = token; t is not null; t = t.Parent)
        {
            if (t.Fact is not null)
                facts.Insert(0, t.Fact.Value);
        }

        return facts;
    }

    private NearMiss Miss(int index, NodeType part, LambdaExpression? condition, IReadOnlyList<object> facts) =>
        new(rule, index - 1, part, condition is null ? null : VariableNames.In(condition), facts);
}
