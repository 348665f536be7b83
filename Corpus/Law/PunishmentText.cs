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
        var borrowed = Borrowed(offence.TermNote);
        if (borrowed is not null)
            parts.Add(InWords(borrowed));
        else if (offence.TermNote is { } note)
            parts.Add($"({note})");
        if (offence.Fine is { } fine && borrowed?.StartsWith(fine.Text, StringComparison.Ordinal) != true)
            parts.Add(fine.Text);
        return parts.Count == 0 ? "an offence; no term stated" : string.Join(", ", parts);
    }

    /// <summary>The one thing that a note says, where that is how something else is punished: "most: as forgery; least: as forgery".</summary>
    private static string? Borrowed(string? note) =>
        note?.Split(';').Select(p => p[(p.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()).Distinct(StringComparer.Ordinal).ToList() is [var only]
            && only.StartsWith(AsOf, StringComparison.Ordinal) && only.Length > AsOf.Length
            ? only
            : null;

    private static string InWords(string borrowed) => borrowed[AsOf.Length..] switch
    {
        "offence" => "as for the offence",
        [>= 'A' and <= 'Z', ..] law => $"as under the {law}",
        var other => $"as for {other}",
    };
}
