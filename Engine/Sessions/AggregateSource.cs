using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>The facts that a query's result was made from.</summary>
internal sealed class AggregateSource(QueryItem item) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => item.Facts;
}
