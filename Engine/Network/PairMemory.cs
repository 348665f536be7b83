namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Both memories of a two-input node in one session, by hash of the join key. Finding the candidates for an entry
/// costs one look-up; a node without a key keeps all in one bucket.
/// </summary>
internal sealed class PairMemory
{
    private readonly Dictionary<int, Bucket> _buckets = [];
    private readonly Bucket _unhashed = new(null);
    private long _sequence;

    public int RightCount { get; private set; }

    public long NextSequence() => ++_sequence;

    public void Add(LeftEntry entry, int? hash) => BucketOf(hash).Add(entry);

    public void Add(RightEntry entry, int? hash)
    {
        BucketOf(hash).Add(entry);
        RightCount++;
    }

    public void Remove(LeftEntry entry)
    {
        var bucket = entry.Bucket!;
        bucket.Remove(entry);
        Release(bucket);
    }

    public void Remove(RightEntry entry)
    {
        var bucket = entry.Bucket!;
        bucket.Remove(entry);
        Release(bucket);
        RightCount--;
    }

    public void Move(LeftEntry entry, int? hash)
    {
        if (entry.Bucket!.Hash == hash)
            return;
        Remove(entry);
        Add(entry, hash);
    }

    public void Move(RightEntry entry, int? hash)
    {
        if (entry.Bucket!.Hash == hash)
            return;
        Remove(entry);
        Add(entry, hash);
    }

    /// <summary>The facts in the right memory, bucket by bucket.</summary>
    public IEnumerable<Fact> Facts()
    {
        foreach (var bucket in _buckets.Values.Append(_unhashed))
        {
            for (var entry = bucket.FirstRight; entry is not null; entry = entry.Next)
                yield return entry.Fact;
        }
    }

    /// <summary>Adds the facts that may match a token.</summary>
    public void CollectCandidates(LeftEntry left, List<RightEntry> candidates)
    {
        if (left.Bucket == _unhashed && _buckets.Count > 0)
        {
            foreach (var bucket in _buckets.Values)
                Collect(bucket, candidates);
            Collect(_unhashed, candidates);
            candidates.Sort((a, b) => a.Sequence.CompareTo(b.Sequence));
            return;
        }

        Collect(left.Bucket!, candidates);
        if (left.Bucket != _unhashed)
            Collect(_unhashed, candidates);
    }

    /// <summary>Adds the tokens that may match a fact.</summary>
    public void CollectCandidates(RightEntry right, List<LeftEntry> candidates)
    {
        if (right.Bucket == _unhashed && _buckets.Count > 0)
        {
            foreach (var bucket in _buckets.Values)
                Collect(bucket, candidates);
            Collect(_unhashed, candidates);
            candidates.Sort((a, b) => a.Sequence.CompareTo(b.Sequence));
            return;
        }

        Collect(right.Bucket!, candidates);
        if (right.Bucket != _unhashed)
            Collect(_unhashed, candidates);
    }

    private static void Collect(Bucket bucket, List<RightEntry> candidates)
    {
        for (var entry = bucket.FirstRight; entry is not null; entry = entry.Next)
            candidates.Add(entry);
    }

    private static void Collect(Bucket bucket, List<LeftEntry> candidates)
    {
        for (var entry = bucket.FirstLeft; entry is not null; entry = entry.Next)
            candidates.Add(entry);
    }

    private Bucket BucketOf(int? hash)
    {
        if (hash is not { } known)
            return _unhashed;
        if (!_buckets.TryGetValue(known, out var bucket))
            _buckets.Add(known, bucket = new Bucket(known));
        return bucket;
    }

    private void Release(Bucket bucket)
    {
        if (bucket.IsEmpty && bucket.Hash is { } hash)
            _buckets.Remove(hash);
    }
}
