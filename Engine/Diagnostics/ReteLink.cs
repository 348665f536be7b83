namespace ComplianceEngine.Engine;

/// <summary>A link of the network.</summary>
public sealed class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Where it starts.</summary>
    public ReteNode Source { get; }

    /// <summary>Where it ends.</summary>
    public ReteNode Target { get; }
}
