namespace ComplianceEngine.Rules.Treaties;

/// <summary>What of a duty must be there together: a tree of groups over elements. One of the nested cases.</summary>
public abstract record Requirement
{
    private Requirement()
    {
    }

    /// <summary>An element of the duty.</summary>
    public sealed record OfElement(ElementId Element) : Requirement;

    /// <summary>Another duty as a whole.</summary>
    public sealed record OfObligation(ObligationId Obligation) : Requirement;

    /// <summary>All members, or any one of them.</summary>
    public sealed record Group(bool IsAll, IReadOnlyList<Requirement> Members) : Requirement;
}
