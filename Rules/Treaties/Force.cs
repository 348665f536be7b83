namespace ComplianceEngine.Rules.Treaties;

/// <summary>How strongly a treaty's provision binds.</summary>
public enum Force
{
    /// <summary>An unqualified duty.</summary>
    Mandatory,

    /// <summary>A duty softened by a proviso, such as the basic concepts of the legal system.</summary>
    MandatorySubjectTo,

    /// <summary>The measure must be weighed, not adopted.</summary>
    Consider,

    /// <summary>A duty of best efforts.</summary>
    Endeavour,

    /// <summary>A permission.</summary>
    Optional,

    /// <summary>The meaning of a term.</summary>
    Definition,

    /// <summary>Machinery of the treaty, or steps between States.</summary>
    Procedural,

    /// <summary>A limit or protection that conditions other duties.</summary>
    Safeguards,
}
