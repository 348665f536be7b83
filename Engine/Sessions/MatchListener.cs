using System.Linq.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Passes what the network finds to its session.</summary>
internal sealed class MatchListener(Session session) : IMatchListener
{
    public void MatchCreated(TerminalNode terminal, Token token) => session.OnMatchCreated(terminal, token);

    public void MatchUpdated(TerminalNode terminal, Token token) => session.OnMatchUpdated((Activation)token.Get(terminal)!);

    public void MatchDeleted(TerminalNode terminal, Token token) => session.OnMatchDeleted((Activation)token.Get(terminal)!);

    public void ConditionFailed(
        IReadOnlyList<LambdaExpression> conditions, Exception exception, Token? token, Fact? fact, IReadOnlyList<IRuleDefinition> rules) =>
        session.OnConditionFailed(conditions, exception, token, fact, rules);
}
