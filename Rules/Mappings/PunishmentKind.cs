namespace ComplianceEngine.Rules.Mappings;

/// <summary>Kinds of punishment that a condition may ask for.</summary>
public enum PunishmentKind
{
    /// <summary>Imprisonment of any length.</summary>
    Imprisonment,

    /// <summary>A fine.</summary>
    Fine,

    /// <summary>Imprisonment for life, or more.</summary>
    Life,

    /// <summary>Death.</summary>
    Death,
}
