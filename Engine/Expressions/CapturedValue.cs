using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Reads what an expression captured. A value is taken at compile time only where it can't change later: locals of
/// <c>Define</c>, read-only fields and properties. The rest is read each time the expression runs.
/// </summary>
internal static class CapturedValue
{
    private static readonly ConcurrentDictionary<Type, bool> Closures = new();
    private static readonly ConcurrentDictionary<MemberInfo, bool> FixedMembers = new();

    public static bool TryRead(MemberExpression node, out object? value)
    {
        value = null;
        return node.Expression is not null
            && TryReadOwner(node.Expression, out var owner)
            && owner is not null
            && IsFixed(node.Member)
            && TryGet(node.Member, owner, out value);
    }

    /// <summary>Whether the expression is a closure or the rule itself: where variables live.</summary>
    public static bool IsVariableOwner(Expression? node) => node switch
    {
        ConstantExpression constant => constant.Value is Rule || IsClosure(constant.Type),
        MemberExpression member => IsClosure(member.Type) && IsVariableOwner(member.Expression),
        _ => false,
    };

    public static bool IsLiteral(ConstantExpression node) =>
        node.Value is null or string or decimal or Type or Enum || node.Value.GetType().IsPrimitive;

    private static bool TryReadOwner(Expression node, out object? value)
    {
        switch (node)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression member:
                return TryRead(member, out value);
            default:
                value = null;
                return false;
        }
    }

    private static bool IsFixed(MemberInfo member) => FixedMembers.GetOrAdd(member, static m => m switch
    {
        FieldInfo field => field.IsInitOnly || IsClosure(field.DeclaringType!),
        PropertyInfo property => IsReadOnlyAutoProperty(property),
        _ => false,
    });

    private static bool IsReadOnlyAutoProperty(PropertyInfo property) =>
        property.DeclaringType?.GetField(
            $"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is { IsInitOnly: true };

    private static bool TryGet(MemberInfo member, object owner, out object? value)
    {
        value = member is FieldInfo field ? field.GetValue(owner) : ((PropertyInfo)member).GetValue(owner);
        return true;
    }

    private static bool IsClosure(Type type) =>
        type.IsNested && Closures.GetOrAdd(type, static t => t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
}
