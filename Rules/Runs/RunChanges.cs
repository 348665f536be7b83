namespace ComplianceEngine.Rules.Runs;

/// <summary>What differs between two runs.</summary>
public sealed record RunChanges
{
    /// <summary>The earlier run.</summary>
    public required RunSnapshot From { get; init; }

    /// <summary>The later run.</summary>
    public required RunSnapshot To { get; init; }

    /// <summary>Duties whose outcome differs, in the treaties' order.</summary>
    public required IReadOnlyList<ObligationChange> Obligations { get; init; }

    /// <summary>Provisions that were cited and differ, whether or not an outcome moved.</summary>
    public required IReadOnlyList<ProvisionChange> Provisions { get; init; }

    /// <summary>Citations of provisions that were printed anew, the same in substance.</summary>
    public IReadOnlyList<string> Reprinted { get; init; } = [];

    /// <summary>Rules that rest on a wording which nobody has reviewed.</summary>
    public required IReadOnlyList<StaleRule> StaleRules { get; init; }

    /// <summary>Duties evaluated afresh.</summary>
    public int Evaluated { get; init; }

    /// <summary>Duties carried over.</summary>
    public int Reused { get; init; }
}
