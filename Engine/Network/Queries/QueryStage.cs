using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>A step of a query at work for one token: takes changes of items in, gives changes of items out.</summary>
internal abstract class QueryStage(QueryContext context, QueryStage? next)
{
    protected QueryContext Context { get; } = context;

    protected QueryStage Next => next!;

    /// <summary>Gives out what is there before the first item: an empty collection.</summary>
    public virtual void Start()
    {
    }

    public abstract void Add(QueryItem item);

    public abstract void Update(QueryItem item);

    public abstract void Remove(QueryItem item);

    /// <summary>Runs a piece of the user's code; on failure reports it and says so.</summary>
    protected bool Try<T>(Func<T> evaluate, IReadOnlyList<LambdaExpression> sources, QueryItem item, out T? value)
    {
        try
        {
            value = evaluate();
            return true;
        }
        catch (Exception e)
        {
            Context.State.OnConditionFailed(sources, e, Context.Token, item.Facts.OfType<Fact>().FirstOrDefault(), Context.Node);
            value = default;
            return false;
        }
    }
}
