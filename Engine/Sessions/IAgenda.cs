namespace ComplianceEngine.Engine;

/// <summary>The activations that wait to fire: the highest priority first; among equals, first come, first fired.</summary>
public interface IAgenda
{
    /// <summary>Whether nothing waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that fires next.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits.</exception>
    IMatch Peek();

    /// <summary>Drops all that waits; an activation comes back only when updated.</summary>
    void Clear();
}
