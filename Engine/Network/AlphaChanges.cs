namespace ComplianceEngine.Engine.Network;

/// <summary>What one operation changes in one alpha memory.</summary>
internal sealed class AlphaChanges
{
    public List<AlphaEntry> Inserted { get; } = [];

    public List<AlphaEntry> Updated { get; } = [];

    public List<AlphaEntry> Retracted { get; } = [];

    public void Clear()
    {
        Inserted.Clear();
        Updated.Clear();
        Retracted.Clear();
    }
}
