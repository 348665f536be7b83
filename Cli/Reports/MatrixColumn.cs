using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>A column of the matrix.</summary>
/// <param name="Width">In characters, for spreadsheets.</param>
internal sealed record MatrixColumn(string Name, double Width, Func<GapMatrix, ArticleResult, ObligationResult, string> Text);
