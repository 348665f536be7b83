namespace ComplianceEngine.Rules.Treaties;

/// <summary>An article of a treaty.</summary>
/// <param name="Id">Treaty and number: <c>untoc/6</c>.</param>
/// <param name="Cluster">The review's cluster; null outside all.</param>
public sealed record Article(string Id, string Title, int? Cluster, IReadOnlyList<Obligation> Obligations)
{
    /// <summary>The treaty's code.</summary>
    public string Treaty => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The number.</summary>
    public string Number => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
