namespace ComplianceEngine.Engine.Sessions;

internal sealed class LinkedFactSet(LinkedFactAction action, IReadOnlyList<object> facts) : ILinkedFactSet
{
    public LinkedFactAction Action { get; } = action;

    public int FactCount => facts.Count;

    public IEnumerable<object> Facts => facts;
}
