namespace ComplianceEngine.Rules.Assessments;

/// <summary>The review's questions about one cluster.</summary>
public sealed record Questionnaire(string Id, int Cluster, string? Note, IReadOnlyList<Question> Questions);
