namespace ComplianceEngine.Engine;

/// <summary>Implemented by a fact whose identity is something other than its own equality.</summary>
public interface IIdentityProvider
{
    /// <summary>The identity: two facts of one type with equal identities are the same fact.</summary>
    object GetIdentity();
}
