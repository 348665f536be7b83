using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine;

/// <summary>Turns rule instances into definitions: the door for rules made from data.</summary>
public sealed class RuleDefinitionFactory
{
    /// <summary>Definitions of several rules, in order.</summary>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(Create)];
    }

    /// <summary>The definition of one rule.</summary>
    /// <exception cref="RuleDefinitionException">Its <c>Define</c> failed, or states something impossible.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.ToDefinition();
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException(rule.GetType(), e);
        }
    }
}
