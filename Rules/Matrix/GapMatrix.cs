namespace ComplianceEngine.Rules.Matrix;

/// <summary>The compliance gap matrix: what an analysis comes to.</summary>
public sealed record GapMatrix
{
    /// <summary>Id of the run: hash of what went in.</summary>
    public required string RunId { get; init; }

    /// <summary>The day the law was looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Fingerprint of treaties and mapping rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Fingerprint of the law book.</summary>
    public required string Corpus { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The country.</summary>
    public required string Country { get; init; }

    /// <summary>Treaties to which the country is only supposed to be a party: ids and short titles.</summary>
    public IReadOnlyList<(string Id, string Title)> Supposed { get; init; } = [];

    /// <summary>The country, with what is supposed of it: the heading of every report.</summary>
    public string Subject => Supposed.Count == 0 ? Country : $"{Country}, if it were a party to {string.Join(" and ", Supposed.Select(t => t.Title))}";

    /// <summary>The territories asked about: ids and names.</summary>
    public required IReadOnlyList<(string Id, string Name)> Territories { get; init; }

    /// <summary>The statutes cited, with the day from which each stands as it was looked at.</summary>
    public required IReadOnlyList<(string Statute, string Title, DateOnly InForceFrom)> Editions { get; init; }

    /// <summary>The clusters, treaty by treaty.</summary>
    public required IReadOnlyList<ClusterResult> Clusters { get; init; }

    /// <summary>The matrix with only some clusters.</summary>
    /// <param name="number">The cluster; null for all.</param>
    public GapMatrix Only(int? number) => number is null ? this : this with { Clusters = [.. Clusters.Where(c => c.Number == number)] };
}
