using ComplianceEngine.Engine.Sessions;

namespace ComplianceEngine.Engine;

/// <summary>Asking a session why not.</summary>
public static class NearMissExtensions
{
    /// <summary>Why a rule has no match with a fact that is in working memory; null where it has one.</summary>
    /// <exception cref="ArgumentException">The fact isn't in working memory, or the rule looks at no such fact or isn't of this session.</exception>
    public static NearMiss? WhyNot(this ISession session, IRuleDefinition rule, object fact)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(fact);
        return session is Session own
            ? own.FindNearMiss(rule, fact)
            : throw new ArgumentException("The session is not one of this engine.", nameof(session));
    }
}
