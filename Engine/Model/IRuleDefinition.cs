namespace ComplianceEngine.Engine;

/// <summary>A rule as the engine knows it, after <see cref="Rule.Define"/> has run.</summary>
public interface IRuleDefinition
{
    /// <summary>The rule's name; by default the full name of its class. Need not be unique.</summary>
    string Name { get; }

    /// <summary>What the rule is for; empty by default.</summary>
    string Description { get; }

    /// <summary>Rules with a higher priority fire first; 0 by default.</summary>
    int Priority { get; }

    /// <summary>Whether an activation may fire more than once.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>Free labels, from <see cref="TagAttribute"/>.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Further properties, such as <see cref="RuleProperties.ClrType"/>.</summary>
    PropertyMap Properties { get; }
}
