namespace ComplianceEngine.Engine;

/// <summary>Something with a network to look at.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>The network.</summary>
    ReteGraph GetSchema();
}
