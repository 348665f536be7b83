using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Output;

/// <summary>What would close a gap, in a sentence.</summary>
internal static class RemedyText
{
    /// <summary>The law that a duty lacks, and where it would naturally sit.</summary>
    public static string OfDuty(Remedy remedy) => string.Join(" ", remedy.Needed) + Place(remedy);

    /// <summary>The smallest set of elements that would make an article or a cluster met: how many, of which duties, and where they would naturally sit.</summary>
    /// <param name="cite">The citation of a duty.</param>
    public static string OfWhole(Remedy remedy, Func<Rules.Treaties.ObligationId, string> cite)
    {
        var duties = remedy.Elements.Select(e => e.Obligation).Distinct().Select(cite).ToList();
        return FormattableString.Invariant($"{Count(remedy.Elements.Count, "element")} of {Count(duties.Count, "binding duty", "binding duties")}: {string.Join("; ", duties)}.{Place(remedy)}");
    }

    private static string Place(Remedy remedy) => remedy.Statutes.Count == 0 ? string.Empty : $" Natural place: {string.Join(", ", remedy.Statutes)}.";

    private static string Count(int count, string one, string? several = null) => FormattableString.Invariant($"{count} {(count == 1 ? one : several ?? one + "s")}");
}
