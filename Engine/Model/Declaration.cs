namespace ComplianceEngine.Engine;

/// <summary>A variable of a rule: the name by which its conditions and actions speak of a matched fact.</summary>
public sealed class Declaration
{
    internal Declaration(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The variable's name.</summary>
    public string Name { get; }

    /// <summary>The variable's static type.</summary>
    public Type Type { get; }
}
