namespace ComplianceEngine.Rules.Runs;

/// <summary>A duty whose outcome differs between two runs.</summary>
/// <param name="Was">The status before; null for a duty that was not there.</param>
/// <param name="Now">The status after; null for a duty that is gone.</param>
/// <param name="Because">What of law, rules or treaties changed under it.</param>
public sealed record ObligationChange(
    string Id, string Citation, string Heading, string? Was, string? Now, bool BecameStale, IReadOnlyList<string> Territories, IReadOnlyList<Cause> Because)
{
    /// <summary>Whether more is met than before: above zero; less: below.</summary>
    public int Direction => Rank(Now).CompareTo(Rank(Was));

    private static int Rank(string? status) => status switch { "met" => 3, "partly-met" => 2, "not-met" => 1, _ => 0 };
}
