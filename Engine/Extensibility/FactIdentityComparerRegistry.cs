using System.Collections;

namespace ComplianceEngine.Engine;

/// <summary>Ways of telling facts apart, by exact type.</summary>
public sealed class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer> _comparers = [];

    /// <summary>Sets how facts of one type, subclasses not included, are told apart.</summary>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = comparer as IEqualityComparer ?? new Untyped<TFact>(comparer);
    }

    internal IReadOnlyDictionary<Type, IEqualityComparer> ToSnapshot() => new Dictionary<Type, IEqualityComparer>(_comparers);

    private sealed class Untyped<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer
        where TFact : notnull
    {
        bool IEqualityComparer.Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

        int IEqualityComparer.GetHashCode(object obj) => comparer.GetHashCode((TFact)obj);
    }
}
