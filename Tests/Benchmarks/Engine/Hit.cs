namespace ComplianceEngine.Benchmarks;

public sealed class Hit(int mappingId, int provisionId, int elementId)
{
    public int MappingId { get; } = mappingId;

    public int ProvisionId { get; } = provisionId;

    public int ElementId { get; } = elementId;
}
