namespace ComplianceEngine.Rules.Assessments;

/// <summary>How a question about a duty was answered.</summary>
public enum Answer
{
    /// <summary>Yes: the duty is met.</summary>
    Yes,

    /// <summary>Yes, in part.</summary>
    InPart,

    /// <summary>No.</summary>
    No,

    /// <summary>It does not apply.</summary>
    NotApplicable,
}
