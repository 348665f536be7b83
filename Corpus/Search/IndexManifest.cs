using System.Text.Json;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Search;

/// <summary>The statutes in an index, each with the fingerprint of what was indexed of it. Kept in the index's own commit.</summary>
internal sealed class IndexManifest
{
    /// <summary>Changes when documents are made in another way.</summary>
    private const string Layout = "6";
    private const string Key = "statutes";

    private IndexManifest(SortedDictionary<string, string> hashes) => Hashes = hashes;

    public SortedDictionary<string, string> Hashes { get; }

    /// <summary>Fingerprint of the whole, after which the index's folder is named.</summary>
    public string Hash => ContentHash.OfText($"{Layout}\n{string.Join('\n', Hashes.Select(h => $"{h.Key} {h.Value}"))}").ToString();

    public static IndexManifest Of(IReadOnlyDictionary<StatuteId, string> statutes, TreatyBridge bridge) => new(new SortedDictionary<string, string>(
        statutes.ToDictionary(s => s.Key.ToString(), s => ContentHash.OfText($"{Layout} {s.Value} {bridge.HashOf(s.Key)}").ToString(), StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Reads the manifest of a commit; null where there is none.</summary>
    public static IndexManifest? Read(IDictionary<string, string> commitData) =>
        commitData.TryGetValue(Key, out var json) && JsonSerializer.Deserialize<Dictionary<string, string>>(json) is { } hashes
            ? new IndexManifest(new SortedDictionary<string, string>(hashes, StringComparer.Ordinal))
            : null;

    public Dictionary<string, string> ToCommitData() => new(StringComparer.Ordinal) { [Key] = JsonSerializer.Serialize(Hashes) };

    /// <summary>Statutes to index again, and statutes to take out, to bring an older index up to this.</summary>
    public (IReadOnlyList<string> Changed, IReadOnlyList<string> Gone) Since(IndexManifest older) => (
        [.. Hashes.Where(h => !older.Hashes.TryGetValue(h.Key, out var known) || known != h.Value).Select(h => h.Key)],
        [.. older.Hashes.Keys.Where(k => !Hashes.ContainsKey(k))]);
}
