using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>An element in the matrix.</summary>
public sealed record ElementResult
{
    /// <summary>The element.</summary>
    public required Element Element { get; init; }

    /// <summary>Its status over the territories asked about.</summary>
    public required Status Status { get; init; }

    /// <summary>Every provision that satisfies it, wholly or in part.</summary>
    public required IReadOnlyList<SatisfiedBy> SatisfiedBy { get; init; }

    /// <summary>What is missing, where something is.</summary>
    public string? Gap { get; init; }

    /// <summary>What law would close the gap, where an expert said so.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whether experts read the law differently; the stricter reading counts.</summary>
    public bool IsContested { get; init; }
}
