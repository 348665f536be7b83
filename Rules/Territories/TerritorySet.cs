using System.Numerics;

namespace ComplianceEngine.Rules.Territories;

/// <summary>Some of a country's territories, by position.</summary>
public readonly record struct TerritorySet(ulong Bits)
{
    /// <summary>None.</summary>
    public static TerritorySet None => default;

    /// <summary>How many.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The first so many.</summary>
    public static TerritorySet FirstOf(int count) => new(count == 64 ? ulong.MaxValue : (1UL << count) - 1);

    /// <summary>Whether a territory is in it.</summary>
    public bool Contains(int index) => (Bits & (1UL << index)) != 0;

    /// <summary>With one more.</summary>
    public TerritorySet With(int index) => new(Bits | (1UL << index));

    /// <summary>Those in both.</summary>
    public TerritorySet And(TerritorySet other) => new(Bits & other.Bits);
}
