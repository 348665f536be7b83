namespace ComplianceEngine.Engine;

/// <summary>Something happened to a fact.</summary>
public sealed class WorkingMemoryEventArgs : EventArgs
{
    internal WorkingMemoryEventArgs(IFact fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
