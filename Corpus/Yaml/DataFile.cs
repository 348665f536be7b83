namespace ComplianceEngine.Corpus.Yaml;

/// <summary>An authored file.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Name">Its path inside the data folder, with forward slashes.</param>
public sealed record DataFile(string FullPath, string Name)
{
    /// <summary>Fingerprint of its bytes.</summary>
    public Law.ContentHash Hash() => Law.ContentHash.OfBytes(File.ReadAllBytes(FullPath));
}
