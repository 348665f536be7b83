using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>A variable of a rule with what a match bound to it.</summary>
internal sealed class FactMatch(Declaration declaration, Token? token) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public object? Value => token?.Value;

    public Type Type => Value?.GetType() ?? Declaration.Type;

    public IFactSource? Source => token switch
    {
        { Fact: { } fact } => fact.Source,
        { Item: { } item } => new AggregateSource(item),
        _ => null,
    };
}
