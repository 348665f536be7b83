namespace ComplianceEngine.Engine.Sessions;

/// <summary>The activation that yielded a fact.</summary>
internal sealed class LinkedSource(Activation activation) : ILinkedFactSource
{
    public FactSourceType SourceType => FactSourceType.Linked;

    public IRuleDefinition Rule => activation.Rule;

    public IEnumerable<IFact> Facts => activation.Facts;
}
