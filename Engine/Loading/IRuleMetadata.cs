namespace ComplianceEngine.Engine;

/// <summary>What the attributes of a rule class say, before any instance exists.</summary>
public interface IRuleMetadata
{
    /// <summary>The class.</summary>
    Type RuleType { get; }

    /// <summary>From <see cref="NameAttribute"/>, or the class's full name.</summary>
    string Name { get; }

    /// <summary>From <see cref="DescriptionAttribute"/>, or empty.</summary>
    string Description { get; }

    /// <summary>From <see cref="TagAttribute"/>.</summary>
    string[] Tags { get; }
}
