namespace ComplianceEngine.Rules.Treaties;

/// <summary>An atomic thing that a national law must contain for a duty to be met.</summary>
public sealed record Element
{
    /// <summary>Its id.</summary>
    public required ElementId Id { get; init; }

    /// <summary>What kind of thing it is: conduct, mental element, object, …</summary>
    public required string Type { get; init; }

    /// <summary>What it asks of national law.</summary>
    public required ElementRole Role { get; init; }

    /// <summary>What it is, in the project's own words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether compliance does without it.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>Whether the duty can't be met without it.</summary>
    public bool IsNeeded => !IsOptional && Role is ElementRole.Must or ElementRole.Coverage or ElementRole.Ceiling;
}
