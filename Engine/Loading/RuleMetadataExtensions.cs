namespace ComplianceEngine.Engine;

/// <summary>Questions about rule classes.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether the class carries a tag.</summary>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag, StringComparer.Ordinal);
    }
}
