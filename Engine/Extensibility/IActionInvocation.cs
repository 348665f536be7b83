namespace ComplianceEngine.Engine;

/// <summary>One action about to run.</summary>
public interface IActionInvocation
{
    /// <summary>The matched facts that the action uses.</summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>The transitions on which the action runs.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs it.</summary>
    void Invoke();
}
