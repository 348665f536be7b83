namespace ComplianceEngine.Rules.Assessments;

/// <summary>Whose assessment it is.</summary>
public enum AssessedBy
{
    /// <summary>The government's own answers.</summary>
    Government,

    /// <summary>Civil society, in a shadow report.</summary>
    CivilSociety,

    /// <summary>Reviewing States.</summary>
    Peer,
}
