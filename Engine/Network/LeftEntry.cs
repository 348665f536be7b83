namespace ComplianceEngine.Engine.Network;

/// <summary>A token in the left memory of a two-input node.</summary>
internal sealed class LeftEntry(Token token, long sequence)
{
    public Token Token { get; } = token;

    /// <summary>Order of arrival: pairs are made in this order, never in hash order.</summary>
    public long Sequence { get; } = sequence;

    public Bucket? Bucket { get; set; }

    public LeftEntry? Previous { get; set; }

    public LeftEntry? Next { get; set; }

    public Pair? FirstPair { get; set; }

    public Pair? LastPair { get; set; }

    /// <summary>The token passed on, where the node passes at most one per left token.</summary>
    public Token? Child { get; set; }

    /// <summary>The state of the query, where the node is an aggregate.</summary>
    public Aggregation? Aggregation { get; set; }

    /// <summary>Scratch for one operation: the pair with the right entry at hand.</summary>
    public Pair? Marked { get; set; }
}
