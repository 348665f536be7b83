namespace ComplianceEngine.Rules.Matrix;

/// <summary>The status of an element, a duty or an article (docs/semantics.md).</summary>
public enum Status
{
    /// <summary>Every needed element is met, in force on the day, in every territory asked about.</summary>
    Met,

    /// <summary>Some is met, or in part, or not in every territory.</summary>
    PartlyMet,

    /// <summary>An expert looked and recorded a gap, or what was mapped no longer holds.</summary>
    NotMet,

    /// <summary>Nobody has mapped it. Never counts as met, nor as a gap.</summary>
    NotAssessed,

    /// <summary>Met by practice or an act of state, which no section of law can prove.</summary>
    NeedsEvidence,

    /// <summary>It asks for nothing here: a mere definition, a reservation, a condition that does not arise, a treaty not joined.</summary>
    NotApplicable,
}
