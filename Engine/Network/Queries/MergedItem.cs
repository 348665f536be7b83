namespace ComplianceEngine.Engine.Network;

/// <summary>Equal elements of several sources, merged into one.</summary>
internal sealed class MergedItem(object? value) : QueryItem
{
    public override object? Value { get; } = value;

    /// <summary>The sources that yield the element, once for each time they do.</summary>
    public List<QueryItem> Sources { get; } = [];

    public override IEnumerable<IFact> Facts => Sources.Distinct().SelectMany(s => s.Facts);
}
