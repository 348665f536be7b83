namespace ComplianceEngine.Rules.Treaties;

/// <summary>How a duty can be shown to be met.</summary>
public enum Means
{
    /// <summary>By law in force.</summary>
    Legislation,

    /// <summary>By law, rules or demonstrated practice.</summary>
    LegislationOrPractice,

    /// <summary>By policy, operations, money, training.</summary>
    Practice,

    /// <summary>By an act of the State between States, such as a notification.</summary>
    StateAct,

    /// <summary>Nothing to enact.</summary>
    Interpretive,
}
