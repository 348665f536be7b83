namespace ComplianceEngine.Rules.Treaties;

/// <summary>A group of articles that the review takes together.</summary>
public sealed record Cluster(int Number, string Title);
