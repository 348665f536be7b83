namespace ComplianceEngine.Engine;

/// <summary>The ordinary rule set.</summary>
public sealed class RuleSet : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>Makes an empty set.</summary>
    public RuleSet(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => _rules;

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        _rules.AddRange(ruleDefinitions);
    }
}
