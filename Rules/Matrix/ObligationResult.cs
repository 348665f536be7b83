using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>A duty in the matrix: one row.</summary>
public sealed record ObligationResult
{
    /// <summary>The duty.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>Its citation.</summary>
    public required string Citation { get; init; }

    /// <summary>The review's cluster.</summary>
    public required int? Cluster { get; init; }

    /// <summary>Its status over the territories asked about.</summary>
    public required Status Status { get; init; }

    /// <summary>Its status in each of them, by territory id, in the country's order.</summary>
    public required IReadOnlyList<(string Territory, Status Status)> Territories { get; init; }

    /// <summary>Why it does not apply, where it does not; or why it is left unassessed, where experts said so.</summary>
    public string? Reason { get; init; }

    /// <summary>Its elements, in the treaty's order.</summary>
    public required IReadOnlyList<ElementResult> Elements { get; init; }

    /// <summary>What is missing from the duties that its requirement names, where it is not met for their sake.</summary>
    public IReadOnlyList<InheritedGap> Inherited { get; init; } = [];

    /// <summary>Whether it rests on a provision whose wording changed since review.</summary>
    public bool IsStale => Elements.Any(e => e.SatisfiedBy.Any(s => s.IsStale));

    /// <summary>Whether experts read the law differently on one of its elements.</summary>
    public bool IsContested => Elements.Any(e => e.IsContested);

    /// <summary>Whether it is a binding duty not met, or met in part.</summary>
    public bool IsGap => Obligation.Binds && Status is Status.NotMet or Status.PartlyMet;

    /// <summary>Whether it is a permission or effort that could be taken further.</summary>
    public bool IsOpportunity => !Obligation.Binds && Status is Status.NotMet or Status.PartlyMet;
}
