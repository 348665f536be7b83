namespace ComplianceEngine.Rules.Runs;

/// <summary>Kinds of change under an outcome.</summary>
public enum CauseKind
{
    /// <summary>The wording or facts of a provision in force differ.</summary>
    ProvisionChanged,

    /// <summary>The official words of a provision, which the book knew by its digest alone, were imported.</summary>
    WordsImported,

    /// <summary>A provision is no longer in force.</summary>
    ProvisionRepealed,

    /// <summary>A provision is in force that was not.</summary>
    ProvisionEnacted,

    /// <summary>An expert's rule or recorded gap differs.</summary>
    RuleChanged,

    /// <summary>An expert's rule or recorded gap is new.</summary>
    RuleAdded,

    /// <summary>An expert's rule or recorded gap is gone.</summary>
    RuleRemoved,

    /// <summary>The duty, or whether it applies to the State, differs.</summary>
    DutyChanged,

    /// <summary>Which sections are serious crimes or predicate offences differs.</summary>
    ClassesChanged,

    /// <summary>A duty that this one refers to differs.</summary>
    ReferredDutyChanged,

    /// <summary>The territories asked about differ.</summary>
    TerritoryChanged,
}
