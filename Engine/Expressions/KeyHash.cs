using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Hashes of join keys. A hash only narrows down which pairs are tried: the whole condition is then evaluated, so a
/// collision costs time, never truth.
/// </summary>
internal static class KeyHash
{
    private static readonly MethodInfo OfMethod = typeof(KeyHash).GetMethod(nameof(Of))!;
    private static readonly MethodInfo CombineMethod = typeof(KeyHash).GetMethod(nameof(Combine))!;

    public static int Of<T>(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);

    public static int Combine(int left, int right) => unchecked((left * -1521134295) + right);

    public static Expression Call(Expression key) =>
        Expression.Call(OfMethod.MakeGenericMethod(key.Type), key);

    public static Expression Call(Expression left, Expression right) => Expression.Call(CombineMethod, left, right);

    /// <summary>Whether equal values, by the operator in the expression, surely have equal hashes.</summary>
    public static bool AgreesWith(BinaryExpression equality)
    {
        var type = Nullable.GetUnderlyingType(equality.Left.Type) ?? equality.Left.Type;
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal))
            return true;
        if (equality.Method is null)
            return !type.IsValueType && OverridesNothing(type);
        return typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
            && type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType == type;
    }

    /// <summary>Reference equality agrees with the hash only where the hash is by reference too.</summary>
    private static bool OverridesNothing(Type type) =>
        type.IsSealed && type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType == typeof(object);
}
