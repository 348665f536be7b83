namespace ComplianceEngine.Rules.Mappings;

/// <summary>What a condition asks of the provisions that its rule cites.</summary>
public enum ConditionKind
{
    /// <summary>A maximum of imprisonment of at least a term.</summary>
    MaxPenaltyAtLeast,

    /// <summary>A maximum of imprisonment of at most a term.</summary>
    MaxPenaltyAtMost,

    /// <summary>A least term of at least so much.</summary>
    MinPenaltyAtLeast,

    /// <summary>That the offence reaches legal persons.</summary>
    AppliesToLegalPersons,

    /// <summary>That every offence of one class in the book is of another.</summary>
    Every,
}
