namespace ComplianceEngine.Engine;

/// <summary>A named set of rules that are compiled together.</summary>
public interface IRuleSet
{
    /// <summary>The set's name.</summary>
    string Name { get; }

    /// <summary>Its rules, in order of addition.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Adds rules at the end.</summary>
    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
