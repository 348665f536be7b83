namespace ComplianceEngine.Rules.Runs;

/// <summary>An article's outcome in a run.</summary>
public sealed record ArticleSnapshot(string Id, string Citation, string Title, int? Cluster, string Status, IReadOnlyList<ObligationSnapshot> Obligations);
