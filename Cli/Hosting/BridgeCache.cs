using System.Text.Json;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>
/// Keeps what the treaties say of mapped provisions in the workspace, so that a search need not read all treaties and rules
/// first. It is a cache: whatever is wrong with it, it is made anew.
/// </summary>
internal sealed class BridgeCache(Workspace workspace, ContentHash rules, ContentHash corpus)
{
    private readonly string _path = Path.Combine(workspace.Folder, "treaty-bridge.json");
    private readonly string _key = $"{Library.Version} {rules} {corpus}";

    /// <summary>The bridge that was kept for these rules and this law; null where there is none.</summary>
    public TreatyBridge? Read()
    {
        try
        {
            return File.Exists(_path) && JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(_path)) is { } kept && string.Equals(kept.Key, _key, StringComparison.Ordinal)
                ? new TreatyBridge(kept.Links.Select(l => new TreatyLink(ProvisionId.Of(l.Provision), l.Duties, l.Words)))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            return null;
        }
    }

    public void Write(TreatyBridge bridge)
    {
        var draft = FormattableString.Invariant($"{_path}.{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(new Kept(_key, [.. bridge.Links.Select(l => new Link(l.Provision.ToString(), l.Duties, l.Words))])));
            File.Move(draft, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process writes it, or the folder is read-only: the next search makes it anew.
        }
    }

    private sealed record Kept(string Key, IReadOnlyList<Link> Links);

    private sealed record Link(string Provision, IReadOnlyList<string> Duties, string Words);
}
