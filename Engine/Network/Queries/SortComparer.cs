namespace ComplianceEngine.Engine.Network;

/// <summary>Compares elements by the sort keys of a query, in order.</summary>
internal sealed class SortComparer(Token token, QueryStep step) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        for (var i = 0; i < step.SortSelectors.Count; i++)
        {
            var key = step.Operator.SortKeys[i];
            var order = key.Comparer.Compare(step.SortSelectors[i].Evaluate(token, x), step.SortSelectors[i].Evaluate(token, y));
            if (order != 0)
                return key.Descending ? -order : order;
        }

        return 0;
    }
}
