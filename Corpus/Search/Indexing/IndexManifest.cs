using System.Globalization;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Lists;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>The statutes in an index, each with the fingerprint of what was indexed of it. Kept in the index's own commit.</summary>
internal sealed class IndexManifest
{
    private const string Key = "statutes";

    private IndexManifest(SortedDictionary<string, string> hashes, IReadOnlyDictionary<string, int> counts)
    {
        Hashes = hashes;
        Counts = counts;
    }

    public SortedDictionary<string, string> Hashes { get; }

    /// <summary>How many documents an index holds of each statute; empty for one that is not written yet.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Fingerprint of the whole, after which the index's folder is named.</summary>
    public string Hash => ContentHash.OfText($"{Fields.Layout}\n{string.Join('\n', Hashes.Select(h => $"{h.Key} {h.Value}"))}").ToString();

    public static IndexManifest Of(IReadOnlyDictionary<StatuteId, string> statutes, SearchAids aids) => new(new SortedDictionary<string, string>(
        statutes.ToDictionary(s => s.Key.ToString(), s => ContentHash.OfText($"{Fields.Layout} {s.Value} {aids.Bridge.HashOf(s.Key)} {aids.PlainWords.HashOf(s.Key)} {aids.KindsHash}").ToString(), StringComparer.Ordinal), StringComparer.Ordinal),
        new Dictionary<string, int>());

    /// <summary>Reads the manifest of a commit; null where there is none.</summary>
    /// <exception cref="FormatException">It was not written by <see cref="ToCommitData"/>.</exception>
    public static IndexManifest? Read(IDictionary<string, string> commitData)
    {
        if (!commitData.TryGetValue(Key, out var lines))
            return null;
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is not [var statute, var hash, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                throw new FormatException($"'{line}' is no line of a manifest.");
            hashes.Add(statute, hash);
            counts.Add(statute, count);
        }

        return new IndexManifest(hashes, counts);
    }

    /// <summary>The manifest as a commit keeps it: a line a statute.</summary>
    /// <param name="counts">How many documents there are of each statute.</param>
    public Dictionary<string, string> ToCommitData(IReadOnlyDictionary<string, int> counts) => new(StringComparer.Ordinal)
    {
        [Key] = string.Join('\n', Hashes.Select(h => FormattableString.Invariant($"{h.Key} {h.Value} {counts.GetValueOrDefault(h.Key)}"))),
    };

    /// <summary>Statutes to index again, and statutes to take out, to bring an older index up to this.</summary>
    public (IReadOnlyList<string> Changed, IReadOnlyList<string> Gone) Since(IndexManifest older) => (
        [.. Hashes.Where(h => !older.Hashes.TryGetValue(h.Key, out var known) || known != h.Value).Select(h => h.Key)],
        [.. older.Hashes.Keys.Where(k => !Hashes.ContainsKey(k))]);
}
