namespace ComplianceEngine.Engine.Network;

/// <summary>What a node passes on after one operation.</summary>
internal sealed class Changes
{
    public List<Token> Inserted { get; } = [];

    public List<Token> Updated { get; } = [];

    public List<Token> Retracted { get; } = [];

    public void Clear()
    {
        Inserted.Clear();
        Updated.Clear();
        Retracted.Clear();
    }
}
