namespace ComplianceEngine.Engine;

/// <summary>Linked facts that were propagated together.</summary>
public interface ILinkedFactSet
{
    /// <summary>What happened to them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>Their number.</summary>
    int FactCount { get; }

    /// <summary>The facts.</summary>
    IEnumerable<object> Facts { get; }
}
