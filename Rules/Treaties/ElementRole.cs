namespace ComplianceEngine.Rules.Treaties;

/// <summary>What an element asks of national law.</summary>
public enum ElementRole
{
    /// <summary>Something that has to exist.</summary>
    Must,

    /// <summary>Something that national law must reach; if a person in this situation escapes, there is a gap.</summary>
    Coverage,

    /// <summary>The most that national law may demand; demanding less, or nothing, makes it wider and complies.</summary>
    Ceiling,

    /// <summary>Part of a definition by which other provisions are read; not tested by itself.</summary>
    Descriptive,

    /// <summary>Something that national law may do.</summary>
    Allowance,
}
