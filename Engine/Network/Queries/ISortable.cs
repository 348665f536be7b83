namespace ComplianceEngine.Engine.Network;

/// <summary>A container that can keep its elements sorted.</summary>
internal interface ISortable
{
    void SortBy(IComparer<object?> comparer);
}
