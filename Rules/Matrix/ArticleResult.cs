using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>An article in the matrix.</summary>
public sealed record ArticleResult(Article Article, string Citation, Status Status, IReadOnlyList<ObligationResult> Obligations);
