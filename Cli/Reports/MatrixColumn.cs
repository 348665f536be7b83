using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>A column of the matrix.</summary>
/// <param name="Width">In characters, for spreadsheets.</param>
/// <param name="Status">The status that the cell shows, where it shows one: spreadsheets colour it.</param>
internal sealed record MatrixColumn(
    string Name, double Width, Func<GapMatrix, ArticleResult, ObligationResult, string> Text, Func<ArticleResult, ObligationResult, Status>? Status = null)
{
    /// <summary>Whether there is room for the status's sign alone.</summary>
    public bool IsNarrow { get; init; }
}
