namespace ComplianceEngine.Engine;

/// <summary>The network that rules compile to, as a picture: nodes and links between them.</summary>
public sealed class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes, by id.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>The links, in the direction that facts flow.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
