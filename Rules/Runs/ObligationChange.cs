namespace ComplianceEngine.Rules.Runs;

/// <summary>A duty whose outcome differs between two runs.</summary>
/// <param name="Was">The status before; null for a duty that was not there.</param>
/// <param name="Now">The status after; null for a duty that is gone.</param>
/// <param name="IsFresh">Whether it was stale and is so no longer: the wording is again the one that was reviewed.</param>
/// <param name="Elements">Elements that have another status than before, of a duty that was there before and after.</param>
/// <param name="Because">What of law, rules or treaties changed under it.</param>
public sealed record ObligationChange(
    string Id, string Citation, string Heading, string? Was, string? Now, bool BecameStale, bool IsFresh, IReadOnlyList<string> Territories, IReadOnlyList<ElementChange> Elements, IReadOnlyList<Cause> Because)
{
    /// <summary>Whether more is met than before: above zero; less: below.</summary>
    public int Direction => Rank(Now).CompareTo(Rank(Was)) is var own and not 0 ? own : Math.Sign(Elements.Sum(e => Rank(e.Now).CompareTo(Rank(e.Was))));

    private static int Rank(string? status) => status switch { "met" => 3, "partly-met" => 2, "not-met" => 1, _ => 0 };
}
