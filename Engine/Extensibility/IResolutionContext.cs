namespace ComplianceEngine.Engine;

/// <summary>On whose behalf a service is resolved.</summary>
public interface IResolutionContext
{
    /// <summary>The session.</summary>
    ISession Session { get; }

    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }
}
