namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// The structure of an expression, captured values left out. Equal keys compile to the same code, so that thousands
/// of instances of one rule class compile like one.
/// </summary>
internal sealed class ShapeKey : IEquatable<ShapeKey>
{
    private readonly object[] _symbols;
    private readonly int _hash;

    public ShapeKey(List<object> symbols)
    {
        _symbols = [.. symbols];
        var hash = default(HashCode);
        foreach (var symbol in _symbols)
            hash.Add(symbol);
        _hash = hash.ToHashCode();
    }

    public bool Equals(ShapeKey? other)
    {
        if (other is null || _hash != other._hash || _symbols.Length != other._symbols.Length)
            return false;
        for (var i = 0; i < _symbols.Length; i++)
        {
            if (!_symbols[i].Equals(other._symbols[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ShapeKey);

    public override int GetHashCode() => _hash;
}
