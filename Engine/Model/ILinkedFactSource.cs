namespace ComplianceEngine.Engine;

/// <summary>The source of a fact that a rule yielded: the support that an explanation walks.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that yielded the fact.</summary>
    IRuleDefinition Rule { get; }
}
