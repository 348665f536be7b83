namespace ComplianceEngine.Engine;

/// <summary>Counts of one node in one session.</summary>
public interface INodeMetrics
{
    /// <summary>The node.</summary>
    int NodeId { get; }

    /// <summary>Elements in its memory now; null where it has none.</summary>
    int? ElementCount { get; }

    /// <summary>Inserts that came in.</summary>
    int InsertInputCount { get; }

    /// <summary>Updates that came in.</summary>
    int UpdateInputCount { get; }

    /// <summary>Retracts that came in.</summary>
    int RetractInputCount { get; }

    /// <summary>Inserts passed on.</summary>
    int InsertOutputCount { get; }

    /// <summary>Updates passed on.</summary>
    int UpdateOutputCount { get; }

    /// <summary>Retracts passed on.</summary>
    int RetractOutputCount { get; }

    /// <summary>Pairs of match and fact tried.</summary>
    long PairsTried { get; }
}
