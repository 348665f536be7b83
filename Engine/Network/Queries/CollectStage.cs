using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps one collection, or one lookup, of all items; it is there from the start, empty.</summary>
internal sealed class CollectStage : QueryStage
{
    private readonly ContainerItem _collection;
    private readonly BoundExpression<object?>? _key;
    private readonly BoundExpression<object?>? _element;

    public CollectStage(QueryContext context, QueryStage next, QueryStep step)
        : base(context, next)
    {
        var container = (FactContainer)Activator.CreateInstance(step.Operator.ContainerType!)!;
        if (step.SortSelectors.Count > 0)
            ((ISortable)container).SortBy(new SortComparer(context.Token, step));
        _collection = new ContainerItem(container);
        _key = step.Selectors.Count > 0 ? step.Selectors[0] : null;
        _element = step.Selectors.Count > 1 ? step.Selectors[1] : null;
    }

    public override void Start() => Next.Add(_collection);

    public override void Add(QueryItem item)
    {
        var element = new ContainerElement(item, null);
        if (!TryRead(item, element))
            return;
        item.Mark = element;
        _collection.Container.Add(element);
        Next.Update(_collection);
    }

    public override void Update(QueryItem item)
    {
        if (item.Mark is not ContainerElement element)
        {
            Add(item);
            return;
        }

        if (!TryRead(item, element))
        {
            Remove(item);
            return;
        }

        _collection.Container.OnChanged(element);
        Next.Update(_collection);
    }

    public override void Remove(QueryItem item)
    {
        if (item.Mark is not ContainerElement element)
            return;
        item.Mark = null;
        _collection.Container.Remove(element);
        Next.Update(_collection);
    }

    private bool TryRead(QueryItem item, ContainerElement element)
    {
        if (_key is null)
        {
            element.Value = item.Value;
            return true;
        }

        if (!Try(() => Read(item), _key.Sources, item, out var read))
            return false;
        element.Key = read.Key;
        element.Value = read.Value;
        return true;
    }

    private (object? Key, object? Value) Read(QueryItem item) =>
        (_key!.Evaluate(Context.Token, item.Value), _element is null ? item.Value : _element.Evaluate(Context.Token, item.Value));
}
