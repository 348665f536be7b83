using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>Reads <c>() =&gt; variable</c>.</summary>
internal static class AliasExpression
{
    public static Declaration ToDeclaration(LambdaExpression alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        return alias.Body is MemberExpression member
            ? new Declaration(member.Member.Name, member.Type)
            : throw new ArgumentException($"'{alias}' does not name a variable; write '() => variable'.", nameof(alias));
    }
}
