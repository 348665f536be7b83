namespace ComplianceEngine.Rules.Runs;

/// <summary>Which sections of a statute are of which class of offences, as a fingerprint.</summary>
/// <param name="Statute">The statute.</param>
/// <param name="Fingerprint">What the statute was made of; null where that is not known.</param>
/// <param name="Hash">The fingerprint.</param>
/// <param name="Until">The day on which a wording begins or ends next; null where none does.</param>
public sealed record ClassesSnapshot(string Statute, string? Fingerprint, string Hash, DateOnly? Until)
{
    /// <summary>Whether it still holds for a statute that is made of the same, on a day not before its own.</summary>
    internal bool HoldsOn(DateOnly day, string? fingerprint) =>
        Fingerprint is not null && string.Equals(Fingerprint, fingerprint, StringComparison.Ordinal) && (Until is null || day < Until);
}
