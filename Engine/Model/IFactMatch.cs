namespace ComplianceEngine.Engine;

/// <summary>A fact in its role in a match.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The rule's variable that the fact is bound to.</summary>
    Declaration Declaration { get; }
}
