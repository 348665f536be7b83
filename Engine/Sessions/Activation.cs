using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>A match of a rule on its way through the agenda, with the facts that rest on it.</summary>
internal sealed class Activation(TerminalNode terminal, Token token) : IMatch
{
    private List<KeyValuePair<object, Fact>>? _linked;

    public TerminalNode Terminal { get; } = terminal;

    public Token Token { get; } = token;

    public IRuleDefinition Rule => Terminal.Rule;

    public MatchTrigger Trigger { get; set; } = MatchTrigger.Created;

    public bool IsQueued { get; set; }

    /// <summary>The activation's place on the agenda; null when it does not wait.</summary>
    public Agenda.Place? Place { get; set; }

    public bool HasFired { get; set; }

    public bool IsDeleted { get; set; }

    /// <summary>Values of the OnChange keys at the last firing.</summary>
    public object?[]? ChangeKeys { get; set; }

    /// <summary>The facts that rest on this activation, by key, in order of insertion.</summary>
    public IReadOnlyList<KeyValuePair<object, Fact>> Linked => _linked ?? [];

    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            foreach (var (declaration, distance) in Terminal.Variables)
                yield return new FactMatch(declaration, distance is { } d ? TokenAt(d) : null);
        }
    }

    public Token TokenAt(int distance)
    {
        var token = Token;
        for (var i = 0; i < distance; i++)
            token = token.Parent!;
        return token;
    }

    public Fact? FindLinked(object key) => Linked.FirstOrDefault(l => l.Key.Equals(key)).Value;

    public void Link(object key, Fact fact) => (_linked ??= []).Add(KeyValuePair.Create(key, fact));

    public void Unlink(object key) => _linked?.RemoveAll(l => l.Key.Equals(key));

    public void UnlinkAll() => _linked = null;
}
