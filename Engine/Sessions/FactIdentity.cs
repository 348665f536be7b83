using System.Collections;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>
/// When two objects are one fact: same run-time type, and equal by the comparer registered for it, by what
/// <see cref="IIdentityProvider"/> gives, or by their own equality.
/// </summary>
internal sealed class FactIdentity(IReadOnlyDictionary<Type, IEqualityComparer> comparers) : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.GetType() != y.GetType())
            return false;
        if (comparers.Count > 0 && comparers.TryGetValue(x.GetType(), out var comparer))
            return comparer.Equals(x, y);
        return x is IIdentityProvider provider
            ? provider.GetIdentity().Equals(((IIdentityProvider)y).GetIdentity())
            : x.Equals(y);
    }

    public int GetHashCode(object obj)
    {
        if (comparers.Count > 0 && comparers.TryGetValue(obj.GetType(), out var comparer))
            return comparer.GetHashCode(obj);
        return obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
    }
}
