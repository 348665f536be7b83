using ComplianceEngine.Engine.Loading;

namespace ComplianceEngine.Engine;

/// <summary>Loads rule classes into rule sets.</summary>
public sealed class RuleRepository : IRuleRepository
{
    private readonly List<IRuleSet> _ruleSets = [];

    /// <summary>Makes a repository that builds rules by their default constructors.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Makes a repository that builds rules by an activator.</summary>
    public RuleRepository(IRuleActivator activator) => Activator = activator;

    /// <summary>Builds the rules.</summary>
    public IRuleActivator Activator { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>Loads rules as specified.</summary>
    /// <exception cref="RuleActivationException">A rule class could not be instantiated.</exception>
    /// <exception cref="RuleDefinitionException">A rule's <c>Define</c> failed.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var specification = new RuleLoadSpec();
        specAction(specification);
        var rules = specification.RuleTypes.SelectMany(ActivateAll).ToList();
        var definitions = new RuleDefinitionFactory().Create(rules);
        SetOf(specification.RuleSetName).Add(definitions);
    }

    /// <summary>Adds a rule set.</summary>
    /// <exception cref="ArgumentException">A set of that name is there already.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (Find(ruleSet.Name) is not null)
            throw new ArgumentException($"A rule set named '{ruleSet.Name}' is there already.", nameof(ruleSet));
        _ruleSets.Add(ruleSet);
    }

    private IRuleSet? Find(string name) => _ruleSets.Find(s => string.Equals(s.Name, name, StringComparison.Ordinal));

    private IRuleSet SetOf(string name)
    {
        if (Find(name) is { } existing)
            return existing;
        var added = new RuleSet(name);
        _ruleSets.Add(added);
        return added;
    }

    private List<Rule> ActivateAll(Type type)
    {
        try
        {
            return [.. Activator.Activate(type)];
        }
        catch (Exception e)
        {
            throw new RuleActivationException(type, e);
        }
    }
}
