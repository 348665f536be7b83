namespace ComplianceEngine.Engine;

/// <summary>What a node of the network does.</summary>
public enum NodeType
{
    /// <summary>Where facts enter.</summary>
    Root = 0,

    /// <summary>Passes facts of a type.</summary>
    Type = 1,

    /// <summary>Passes facts that meet conditions.</summary>
    Selection = 2,

    /// <summary>Keeps such facts.</summary>
    AlphaMemory = 3,

    /// <summary>The empty match that every rule starts from.</summary>
    Dummy = 4,

    /// <summary>Joins matches with facts.</summary>
    Join = 5,

    /// <summary>Turns matches into facts; not used by this engine.</summary>
    Adapter = 6,

    /// <summary>Passes matches for which there is a fact.</summary>
    Exists = 7,

    /// <summary>Queries facts for each match.</summary>
    Aggregate = 8,

    /// <summary>Passes matches for which there is no fact.</summary>
    Not = 9,

    /// <summary>Computes a value for each match.</summary>
    Binding = 10,

    /// <summary>Keeps matches.</summary>
    BetaMemory = 11,

    /// <summary>Turns matches into activations.</summary>
    Rule = 12,
}
