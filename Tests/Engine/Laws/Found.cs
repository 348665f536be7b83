namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>A conclusion and the facts it rests on.</summary>
public sealed record Found(Derived Conclusion, IReadOnlyList<object> Support);
