namespace ComplianceEngine.Rules.Treaties;

/// <summary>One duty of a treaty.</summary>
public sealed record Obligation
{
    /// <summary>Its id.</summary>
    public required ObligationId Id { get; init; }

    /// <summary>A short name.</summary>
    public required string Heading { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required Force Force { get; init; }

    /// <summary>The proviso that softens it.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The condition under which it is live; null for always.</summary>
    public string? AppliesIf { get; init; }

    /// <summary>What it is about: criminalize, procedure, …</summary>
    public required string Kind { get; init; }

    /// <summary>How it can be shown to be met.</summary>
    public required Means Means { get; init; }

    /// <summary>What it asks, in the project's own words.</summary>
    public required string Duty { get; init; }

    /// <summary>Its elements.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>What a rule that meets the whole duty meets: its needed elements; all of them where none is needed.</summary>
    public IEnumerable<Element> ElementsToMap => Elements.Any(e => e.IsNeeded) ? Elements.Where(e => e.IsNeeded) : Elements;

    /// <summary>What must be there together; all needed elements where the file says nothing.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Duties and definitions to be read with it.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The articles or sets of offences that it ranges over.</summary>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];

    /// <summary>A remark for readers.</summary>
    public string? Note { get; init; }

    /// <summary>Whether falling short of it is a gap, rather than an opportunity.</summary>
    public bool Binds => Force is Force.Mandatory or Force.MandatorySubjectTo or Force.Definition or Force.Safeguards;
}
