using System.Text.Json;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Output;

/// <summary>The cells of a matrix row in words: the same on the terminal and in every report.</summary>
internal static class MatrixText
{
    /// <summary>A value of a closed set in plain words: <c>MandatorySubjectTo</c> is "mandatory subject to".</summary>
    public static string Words(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>The status with its sign, and what else there is to know of it.</summary>
    public static string StatusWords(ObligationResult obligation)
    {
        (bool IsSo, string Word)[] marks = [(obligation.IsStale, "stale"), (obligation.IsContested, "contested"), (obligation.IsOpportunity, "opportunity")];
        var words = string.Join(", ", marks.Where(m => m.IsSo).Select(m => m.Word));
        return $"{StatusLook.Words(obligation.Status)}{(words.Length == 0 ? string.Empty : $" ({words})")}";
    }

    /// <summary>The provisions, each once; those that satisfy in part say so.</summary>
    public static string SatisfiedBy(ObligationResult obligation)
    {
        var all = obligation.Elements.SelectMany(e => e.SatisfiedBy).ToList();
        var full = all.Where(s => s.Rule.Strength == Strength.Full).Select(s => s.Citation).ToHashSet(StringComparer.Ordinal);
        return string.Join("; ", all
            .Select(s => s.Citation)
            .Distinct(StringComparer.Ordinal)
            .Select(c => full.Contains(c) ? c : $"{c} (in part)"));
    }

    /// <summary>What is missing, each element with its gap; elements with the same gap together.</summary>
    /// <param name="between">What stands between the gaps: a line end where there is room.</param>
    public static string Missing(ObligationResult obligation, string between = " ")
    {
        if (obligation.Reason is { } reason)
            return reason;
        if (obligation.Status == Status.NeedsEvidence)
            return "A matter of practice or of an act of state: evidence is needed, not law.";
        if (obligation.Status == Status.NotAssessed)
            return "No expert has mapped it yet.";
        if (obligation.Status == Status.Met)
            return string.Empty;
        return string.Join(between, obligation.Elements
            .Where(e => e.Gap is not null)
            .Select(e => (Of: e.Element.Id.Name, Gap: e.Gap!))
            .Concat(obligation.Inherited.Select(i => (Of: $"{i.Citation}, {i.Element.Name}", i.Gap)))
            .GroupBy(g => g.Gap, StringComparer.Ordinal)
            .Select(g => $"{string.Join(", ", g.Select(m => m.Of))}: {g.Key}"));
    }

    /// <summary>What law would close the gaps.</summary>
    public static string Remedies(ObligationResult obligation) => obligation.Status is not (Status.PartlyMet or Status.NotMet)
        ? string.Empty
        : string.Join(" ", obligation.Elements
            .Where(e => e.Gap is not null)
            .Select(e => e.Remedy)
            .Concat(obligation.Inherited.Select(i => i.Remedy))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal));

    /// <summary>The mapping rules behind a row.</summary>
    public static string Rules(ObligationResult obligation) =>
        string.Join("; ", obligation.Elements.SelectMany(e => e.SatisfiedBy).Select(s => s.Rule.Id).Distinct(StringComparer.Ordinal));

    /// <summary>The earliest day on which one of the rules behind a row was reviewed.</summary>
    public static DateOnly? Reviewed(ObligationResult obligation) =>
        obligation.Elements.SelectMany(e => e.SatisfiedBy).Select(s => s.Rule.Reviewed).Min();
}
