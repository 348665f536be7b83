namespace ComplianceEngine.Engine.Network;

/// <summary>A fact in the right memory of a two-input node.</summary>
internal sealed class RightEntry(Fact fact, long sequence)
{
    public Fact Fact { get; } = fact;

    public long Sequence { get; } = sequence;

    public Bucket? Bucket { get; set; }

    public RightEntry? Previous { get; set; }

    public RightEntry? Next { get; set; }

    public Pair? FirstPair { get; set; }

    /// <summary>Scratch for one operation: the pair with the left entry at hand.</summary>
    public Pair? Marked { get; set; }
}
