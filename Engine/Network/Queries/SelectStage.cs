using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Projects each item to one of its own, whether or not others project to an equal value.</summary>
internal sealed class SelectStage(QueryContext context, QueryStage next, BoundExpression<object?> selector)
    : QueryStage(context, next)
{
    public override void Add(QueryItem item) => Update(item);

    public override void Update(QueryItem item)
    {
        if (!Try(() => selector.Evaluate(Context.Token, item.Value), selector.Sources, item, out var value))
        {
            Remove(item);
        }
        else if (item.Mark is DerivedItem projected)
        {
            projected.SetValue(value);
            Next.Update(projected);
        }
        else
        {
            projected = new DerivedItem(item, value);
            item.Mark = projected;
            Next.Add(projected);
        }
    }

    public override void Remove(QueryItem item)
    {
        if (item.Mark is not DerivedItem projected)
            return;
        item.Mark = null;
        Next.Remove(projected);
    }
}
