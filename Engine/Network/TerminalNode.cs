using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: a rule, or one branch of its Or, has one activation for each token that arrives here. Cost: constant.
/// </summary>
internal sealed class TerminalNode(int id, BetaNode source, RuleDefinition rule, Scope scope, CompiledActions actions)
    : BetaNode(id, source)
{
    public RuleDefinition Rule { get; } = rule;

    public CompiledActions Actions { get; } = actions;

    /// <summary>The rule's variables, each with the steps up the token to where it is; null where this branch leaves it unbound.</summary>
    public IReadOnlyList<(Declaration Declaration, int? Distance)> Variables { get; } =
        [.. rule.Declarations.Select(d => (d, scope.TryDistance(d.Name, d.Type, out var distance) ? distance : (int?)null))];

    public override IEnumerable<Token> ChildrenOf(Token token) => [];

    public override void Insert(NetworkState state, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            state.Listener.MatchCreated(this, tokens[i]);
    }

    public override void Update(NetworkState state, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            state.Listener.MatchUpdated(this, tokens[i]);
    }

    public override void Retract(NetworkState state, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            state.Listener.MatchDeleted(this, tokens[i]);
    }
}
