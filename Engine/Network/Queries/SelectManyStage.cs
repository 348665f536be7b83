using System.Collections;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Projects each item to several; equal elements are one item, there as long as any source yields it.</summary>
internal sealed class SelectManyStage(QueryContext context, QueryStage next, BoundExpression<object?> selector)
    : QueryStage(context, next)
{
    private static readonly object NullKey = new();

    private readonly Dictionary<object, MergedItem> _merged = [];

    public override void Add(QueryItem item) => Update(item);

    public override void Update(QueryItem item)
    {
        if (!Try(() => Elements(item), selector.Sources, item, out var elements))
        {
            Remove(item);
            return;
        }

        var before = item.Mark as List<object?> ?? [];
        item.Mark = elements;
        foreach (var element in elements!)
            Take(item, element, before.Count > 0);
        foreach (var element in before)
            Release(item, element);
    }

    public override void Remove(QueryItem item)
    {
        var before = item.Mark as List<object?> ?? [];
        item.Mark = null;
        foreach (var element in before)
            Release(item, element);
    }

    private List<object?> Elements(QueryItem item) =>
        [.. ((IEnumerable)selector.Evaluate(Context.Token, item.Value)!).Cast<object?>()];

    private void Take(QueryItem source, object? element, bool isUpdate)
    {
        if (_merged.TryGetValue(element ?? NullKey, out var merged))
        {
            var known = merged.Sources.Contains(source);
            merged.Sources.Add(source);
            if (isUpdate && known)
                Next.Update(merged);
            return;
        }

        merged = new MergedItem(element);
        merged.Sources.Add(source);
        _merged.Add(element ?? NullKey, merged);
        Next.Add(merged);
    }

    private void Release(QueryItem source, object? element)
    {
        var merged = _merged[element ?? NullKey];
        merged.Sources.Remove(source);
        if (merged.Sources.Count > 0)
            return;
        _merged.Remove(element ?? NullKey);
        Next.Remove(merged);
    }
}
