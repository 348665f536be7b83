using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Passes the items that meet a predicate.</summary>
internal sealed class WhereStage(QueryContext context, QueryStage next, BoundExpression<bool> predicate)
    : QueryStage(context, next)
{
    public override void Add(QueryItem item) => Update(item);

    public override void Update(QueryItem item)
    {
        var passes = Try(() => predicate.Evaluate(Context.Token, item.Value), predicate.Sources, item, out var holds) && holds;
        if (!passes)
        {
            Remove(item);
        }
        else if (item.Mark is DerivedItem passed)
        {
            passed.SetValue(item.Value);
            Next.Update(passed);
        }
        else
        {
            passed = new DerivedItem(item, item.Value);
            item.Mark = passed;
            Next.Add(passed);
        }
    }

    public override void Remove(QueryItem item)
    {
        if (item.Mark is not DerivedItem passed)
            return;
        item.Mark = null;
        Next.Remove(passed);
    }
}
