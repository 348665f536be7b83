using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps one group per key; a group without elements is gone.</summary>
internal sealed class GroupByStage(QueryContext context, QueryStage next, QueryStep step) : QueryStage(context, next)
{
    private readonly Dictionary<object, ContainerItem> _groups = [];
    private readonly BoundExpression<object?> _key = step.Selectors[0];
    private readonly BoundExpression<object?>? _element = step.Selectors.Count > 1 ? step.Selectors[1] : null;

    public override void Add(QueryItem item) => Update(item);

    public override void Update(QueryItem item)
    {
        if (!Try(() => Read(item), _key.Sources, item, out var read))
        {
            Remove(item);
            return;
        }

        if (item.Mark is Place place && place.Key.Equals(read.Key))
        {
            place.Element.Value = read.Value;
            place.Group.Container.OnChanged(place.Element);
            Next.Update(place.Group);
            return;
        }

        Remove(item);
        AddTo(read.Key, new ContainerElement(item, read.Value), item);
    }

    public override void Remove(QueryItem item)
    {
        if (item.Mark is not Place place)
            return;
        item.Mark = null;
        place.Group.Container.Remove(place.Element);
        if (place.Group.Container.Count > 0)
        {
            Next.Update(place.Group);
            return;
        }

        _groups.Remove(place.Key);
        Next.Remove(place.Group);
    }

    private (object Key, object? Value) Read(QueryItem item)
    {
        var key = _key.Evaluate(Context.Token, item.Value)
            ?? throw new InvalidOperationException("A group's key can't be null.");
        return (key, _element is null ? item.Value : _element.Evaluate(Context.Token, item.Value));
    }

    private void AddTo(object key, ContainerElement element, QueryItem item)
    {
        var isNew = !_groups.TryGetValue(key, out var group);
        if (group is null)
        {
            group = new ContainerItem((FactContainer)Activator.CreateInstance(step.Operator.ContainerType!, key)!);
            _groups.Add(key, group);
        }

        group.Container.Add(element);
        item.Mark = new Place(key, group, element);
        if (isNew)
            Next.Add(group);
        else
            Next.Update(group);
    }

    private sealed record Place(object Key, ContainerItem Group, ContainerElement Element);
}
