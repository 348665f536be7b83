using System.Diagnostics;
using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine.Network;

/// <summary>A query at work for one token.</summary>
internal sealed class Aggregation
{
    private readonly QueryStage _head;
    private readonly ResultStage _results;

    private Aggregation(QueryStage head, ResultStage results)
    {
        _head = head;
        _results = results;
    }

    public static Aggregation Start(QueryPlan plan, NetworkState state, Token token, BetaNode node)
    {
        var context = new QueryContext(state, token, node);
        var results = new ResultStage(context);
        QueryStage head = results;
        var stages = new List<QueryStage>();
        for (var i = plan.Steps.Count - 1; i >= 0; i--)
            stages.Add(head = StageOf(plan.Steps[i], context, head));
        foreach (var stage in stages)
            stage.Start();
        return new Aggregation(head, results);
    }

    /// <summary>The tokens passed on.</summary>
    public IEnumerable<Token> Results => _results.Tokens;

    public void Add(QueryItem item) => _head.Add(item);

    public void Update(QueryItem item) => _head.Update(item);

    public void Remove(QueryItem item) => _head.Remove(item);

    public void PassResults(bool isUpdated, Changes changes) => _results.PassOn(isUpdated, changes);

    public void PassEnd(Changes changes) => _results.PassEnd(changes);

    private static QueryStage StageOf(QueryStep step, QueryContext context, QueryStage next) => step.Operator.Kind switch
    {
        QueryOperatorKind.Where => new WhereStage(context, next, step.Predicate!),
        QueryOperatorKind.Select => new SelectStage(context, next, step.Selectors[0]),
        QueryOperatorKind.SelectMany => new SelectManyStage(context, next, step.Selectors[0]),
        QueryOperatorKind.GroupBy => new GroupByStage(context, next, step),
        QueryOperatorKind.Collect or QueryOperatorKind.ToLookup => new CollectStage(context, next, step),
        _ => throw new UnreachableException(),
    };
}
