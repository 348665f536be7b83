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
        if (offence.Min is { } min)
            parts.Add($"from {min}");
        if (offence.Max is { } max)
            parts.Add(max.IsDeath || max.IsLife ? $"up to {(max.IsDeath ? "death" : "imprisonment for life")}" : $"up to {max}");
        if (offence.TermNote is { } note)
            parts.Add($"({note})");
        if (offence.Fine is { } fine)
            parts.Add(fine.Text);
        return parts.Count == 0 ? "an offence; no term stated" : string.Join(", ", parts);
    }
}
