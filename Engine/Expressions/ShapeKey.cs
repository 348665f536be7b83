namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// The structure of an expression, captured values left out. Equal keys compile to the same code, so that thousands
/// of instances of one rule class compile like one.
/// </summary>
internal sealed class ShapeKey : IEquatable<ShapeKey>
{
    private readonly IReadOnlyList<object> _symbols;
    private readonly int _hash;

    /// <summary>Makes a key that reads from the list: to look up, and to be frozen before it is kept.</summary>
    public ShapeKey(List<object> symbols)
    {
        _symbols = symbols;
        var hash = default(HashCode);
        foreach (var symbol in symbols)
            hash.Add(symbol);
        _hash = hash.ToHashCode();
    }

    private ShapeKey(object[] symbols, int hash)
    {
        _symbols = symbols;
        _hash = hash;
    }

    public ShapeKey Freeze() => new([.. _symbols], _hash);

    public bool Equals(ShapeKey? other)
    {
        if (other is null || _hash != other._hash || _symbols.Count != other._symbols.Count)
            return false;
        for (var i = 0; i < _symbols.Count; i++)
        {
            if (!_symbols[i].Equals(other._symbols[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ShapeKey);

    public override int GetHashCode() => _hash;
}
