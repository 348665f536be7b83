namespace ComplianceEngine.Rules.Treaties;

/// <summary>A treaty with its articles.</summary>
public sealed record Treaty
{
    /// <summary>Its code: <c>untoc</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How it is cited: <c>UNTOC</c>.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Its place among the treaties; the first is meant where a citation names none.</summary>
    public int Order { get; init; }

    /// <summary>The review's clusters.</summary>
    public IReadOnlyList<Cluster> Clusters { get; init; } = [];

    /// <summary>What it is to each State.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Its articles, by number.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Prints a duty's citation: <c>UNTOC art 6(1)(a)(i)</c>.</summary>
    public string Cite(ObligationId id) => CitePath(id.Path);

    /// <summary>Prints a citation of what a path inside the treaty leads to.</summary>
    public string CitePath(string path)
    {
        var parts = path.Split('/');
        return $"{ShortTitle} art {parts[0]}{string.Concat(parts.Skip(1).Select(p => $"({p})"))}";
    }
}
