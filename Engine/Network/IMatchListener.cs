using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>The session, as the network sees it. The seam that lets the network be tested without a session.</summary>
internal interface IMatchListener
{
    void MatchCreated(TerminalNode terminal, Token token);

    void MatchUpdated(TerminalNode terminal, Token token);

    void MatchDeleted(TerminalNode terminal, Token token);

    void ConditionFailed(
        IReadOnlyList<LambdaExpression> conditions, Exception exception, Token? token, Fact? fact, IReadOnlyList<IRuleDefinition> rules);
}
