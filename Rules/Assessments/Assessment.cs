namespace ComplianceEngine.Rules.Assessments;

/// <summary>Somebody's own answers.</summary>
public sealed record Assessment
{
    /// <summary>Whose they are.</summary>
    public required AssessedBy By { get; init; }

    /// <summary>What to call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it was published, or how it came.</summary>
    public string? Source { get; init; }

    /// <summary>Its answers, by duty.</summary>
    public required IReadOnlyList<AssessedDuty> Duties { get; init; }
}
