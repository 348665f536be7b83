using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>
/// Keeps what the treaties say of mapped provisions in the workspace, so that a search need not read all treaties and rules
/// first. It is a cache: whatever is wrong with it, it is made anew.
/// </summary>
internal sealed class BridgeCache(Workspace workspace, ContentHash rules, ContentHash corpus)
{
    private readonly string _path = Path.Combine(workspace.Folder, "treaty-bridge.bin");
    private readonly string _key = $"{Library.Version} {rules} {corpus}";

    /// <summary>The bridge that was kept for these rules and this law; null where there is none.</summary>
    public TreatyBridge? Read()
    {
        try
        {
            if (!File.Exists(_path))
                return null;
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(_path)));
            return string.Equals(reader.ReadString(), _key, StringComparison.Ordinal) ? new TreatyBridge(ReadLinks(reader)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public void Write(TreatyBridge bridge) => CacheFile.Write(_path, stream =>
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(_key);
        Write(writer, [.. bridge.Links]);
    });

    private static void Write(BinaryWriter writer, IReadOnlyList<TreatyLink> links)
    {
        writer.Write7BitEncodedInt(links.Count);
        foreach (var link in links)
        {
            writer.Write(link.Provision.ToString());
            writer.Write7BitEncodedInt(link.Duties.Count);
            foreach (var duty in link.Duties)
                writer.Write(duty);
            writer.Write(link.Words);
        }
    }

    private static List<TreatyLink> ReadLinks(BinaryReader reader)
    {
        var links = new List<TreatyLink>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var provision = ProvisionId.Of(reader.ReadString());
            var duties = new List<string>();
            for (var duty = reader.Read7BitEncodedInt(); duty > 0; duty--)
                duties.Add(reader.ReadString());
            links.Add(new TreatyLink(provision, duties, reader.ReadString()));
        }

        return links;
    }
}
