namespace ComplianceEngine.Corpus.Law;

/// <summary>A punishment in words, the same on every screen and in every report.</summary>
public static class PunishmentText
{
    /// <summary>What a provision punishes with; null where it creates no offence.</summary>
    public static string? Of(Provision provision)
    {
        if (provision.Offence is not { } offence)
            return null;
        var parts = new List<string>();
        if (Term(offence) is { } term)
            parts.Add(offence.TermNote is { } limits ? $"{term} ({limits})" : term);
        else if (offence.TermNote is { } instead)
            parts.Add(instead);
        if (offence.Fine is { } fine && offence.TermNote?.StartsWith(fine.Text, StringComparison.Ordinal) != true)
            parts.Add(fine.Text); // A note such as "as for the offence" says it for the fine too.
        return parts.Count == 0 ? "an offence; no term stated" : string.Join(", ", parts);
    }

    private static string? Term(Offence offence)
    {
        var most = offence.Max switch
        {
            null => null,
            { IsDeath: true } => "up to death",
            { IsLife: true } => "up to imprisonment for life",
            var max => $"up to {max}",
        };
        return offence.Min is { } min ? $"from {min}{(most is null ? string.Empty : $", {most}")}" : most;
    }
}
