using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>Whether a provision still reads as it did when an expert reviewed a rule on it.</summary>
public static class Staleness
{
    /// <summary>
    /// Compares the fingerprints kept by the rule with the wording now: the digest always, the official words where the
    /// expert saw them and they have been imported.
    /// </summary>
    public static bool IsStale(MappedProvision reviewed, Provision now) =>
        (reviewed.Digest is { } digest && digest != now.DigestHash)
        || OfficialWordsDiffer(reviewed, now);

    /// <summary>Whether it is the official words that differ: those reviewed are neither the words now nor, where these are printed anew, the words in substance.</summary>
    public static bool OfficialWordsDiffer(MappedProvision reviewed, Provision now) =>
        reviewed.Official is { } official && now.TextHash is { } text && official != text && official != now.SubstanceHash;

    /// <summary>The fingerprint now of the wording that changed: the official words where they did, else the digest.</summary>
    public static ContentHash ChangedHash(MappedProvision reviewed, Provision now) =>
        OfficialWordsDiffer(reviewed, now) ? now.TextHash!.Value : now.DigestHash;
}
