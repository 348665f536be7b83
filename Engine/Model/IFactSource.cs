namespace ComplianceEngine.Engine;

/// <summary>What a derived fact rests on.</summary>
public interface IFactSource
{
    /// <summary>The kind of derivation.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts that the derived fact rests on, in order of declaration.</summary>
    IEnumerable<IFact> Facts { get; }
}
