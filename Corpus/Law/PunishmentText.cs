namespace ComplianceEngine.Corpus.Law;

/// <summary>A punishment in words, the same on every screen and in every report.</summary>
public static class PunishmentText
{
    private const string AsOf = "as ";

    /// <summary>What a provision punishes with; null where it creates no offence.</summary>
    public static string? Of(Provision provision)
    {
        if (provision.Offence is not { } offence)
            return null;
        var parts = new List<string>();
        if (offence.Min is { } min)
            parts.Add($"from {min}");
        if (offence.Max is { } max)
            parts.Add(max.IsDeath || max.IsLife ? $"up to {(max.IsDeath ? "death" : "imprisonment for life")}" : $"up to {max}");
        var borrowed = BorrowedFrom(offence.TermNote);
        if (borrowed is not null)
            parts.Add(borrowed == "offence" ? "as for the offence" : char.IsUpper(borrowed[0]) ? $"as under the {borrowed}" : $"as for {borrowed}");
        else if (offence.TermNote is { } note)
            parts.Add($"({note})");
        if (offence.Fine is { } fine && !(borrowed is not null && $"{AsOf}{borrowed}".StartsWith(fine.Text, StringComparison.Ordinal)))
            parts.Add(fine.Text);
        return parts.Count == 0 ? "an offence; no term stated" : string.Join(", ", parts);
    }

    /// <summary>What else is punished alike, where a note says no more than that: "most: as forgery; least: as forgery".</summary>
    private static string? BorrowedFrom(string? note) =>
        note?.Split(';').Select(p => p[(p.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()).Distinct(StringComparer.Ordinal).ToList() is [var only]
            && only.StartsWith(AsOf, StringComparison.Ordinal) && only.Length > AsOf.Length
            ? only[AsOf.Length..]
            : null;
}
