namespace ComplianceEngine.Rules.Runs;

/// <summary>A duty's outcome in a run.</summary>
/// <param name="Territories">Statuses by territory, as <c>punjab=met</c>.</param>
/// <param name="Elements">Statuses of its elements, as <c>intent=met</c>; empty in runs kept by earlier versions.</param>
/// <param name="Reason">Why it does not apply, where it does not.</param>
/// <param name="Hash">Fingerprint of the duty itself.</param>
/// <param name="RefersTo">Duties that its requirement refers to.</param>
public sealed record ObligationSnapshot(
    string Id, string Citation, string Heading, string Status, bool Stale, IReadOnlyList<string> Territories, IReadOnlyList<string> Elements, string? Reason, string Hash, IReadOnlyList<string> RefersTo)
{
    /// <inheritdoc cref="ObligationSnapshot"/>
    public IReadOnlyList<string> Elements { get; } = Elements ?? [];
}
