namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>The form of a rule: what it asks of the facts beside its first one.</summary>
public enum RuleKind
{
    /// <summary>Nothing.</summary>
    Alone,

    /// <summary>One of the same key and no smaller value.</summary>
    Join,

    /// <summary>One of whatever key and a greater value: nothing to hash by.</summary>
    Product,

    /// <summary>At least one of the same key over the limit.</summary>
    Exists,

    /// <summary>None of the same key over the limit.</summary>
    Not,

    /// <summary>None of the same key under the limit.</summary>
    All,

    /// <summary>At least so many of the same key.</summary>
    Collect,

    /// <summary>Groups by key of at least two.</summary>
    Group,
}
