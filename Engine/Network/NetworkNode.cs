namespace ComplianceEngine.Engine.Network;

/// <summary>A node: its number, and the rules that share it.</summary>
internal abstract class NetworkNode(int id)
{
    private readonly List<IRuleDefinition> _rules = [];

    public int Id { get; } = id;

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    public void SharedBy(IRuleDefinition rule)
    {
        if (_rules.Count == 0 || _rules[^1] != rule)
            _rules.Add(rule);
    }
}
