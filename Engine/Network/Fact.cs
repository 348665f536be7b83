namespace ComplianceEngine.Engine.Network;

/// <summary>A fact in working memory: the value, where it came from, and the alpha memories that it is in.</summary>
internal sealed class Fact(object value) : IFact
{
    public object Value { get; set; } = value;

    public Type Type => Value.GetType();

    object? IFact.Value => Value;

    public IFactSource? Source { get; set; }

    /// <summary>Whether the network has seen the fact; a yielded one waits until its firing has ended.</summary>
    public bool IsPropagated { get; set; }

    /// <summary>The fact's entries in alpha memories, in the order of those.</summary>
    public AlphaEntry? FirstEntry { get; set; }

    public Fact? Previous { get; set; }

    public Fact? Next { get; set; }
}
