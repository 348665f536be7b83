namespace ComplianceEngine.Engine;

/// <summary>A fact as working memory holds it.</summary>
public interface IFact
{
    /// <summary>Run-time type of the fact.</summary>
    Type Type { get; }

    /// <summary>The fact itself.</summary>
    object? Value { get; }

    /// <summary>What the fact was derived from; null for a fact that was inserted by the caller.</summary>
    IFactSource? Source { get; }
}
