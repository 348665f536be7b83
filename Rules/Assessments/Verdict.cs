namespace ComplianceEngine.Rules.Assessments;

/// <summary>How assessments and the engine stand to each other on a duty.</summary>
public enum Verdict
{
    /// <summary>All say the same.</summary>
    Agree,

    /// <summary>Assessments differ from each other, or claim more than the law book shows.</summary>
    Contested,

    /// <summary>It is said to be met, no law is cited, and the law book shows none.</summary>
    AnsweredWithoutLaw,

    /// <summary>The law book shows law, and nobody answered.</summary>
    LawWithoutAnswer,

    /// <summary>The law book shows more than the assessments claim.</summary>
    EngineSeesMore,

    /// <summary>It was answered, and the law book can't tell: nobody mapped it, or it is for evidence.</summary>
    EngineSilent,

    /// <summary>Nobody answered, and the law book shows no law.</summary>
    Unanswered,
}
