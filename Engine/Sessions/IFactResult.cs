namespace ComplianceEngine.Engine;

/// <summary>What became of a batch.</summary>
public interface IFactResult
{
    /// <summary>How many facts the operation did not apply to.</summary>
    int FailedCount { get; }

    /// <summary>Those facts.</summary>
    IReadOnlyCollection<object> Failed { get; }
}
