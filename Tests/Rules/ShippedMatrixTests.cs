using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Rules;

/// <summary>The matrix of the book that ships leaves no reader asking why.</summary>
public sealed class ShippedMatrixTests
{
    private static readonly Lazy<IReadOnlyList<ObligationResult>> Duties = new(() =>
        [.. ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), CancellationToken.None).Matrix.Clusters.SelectMany(c => c.Obligations)]);

    [Fact]
    public void Every_duty_met_in_part_or_not_says_what_is_missing_and_what_would_close_it() => Assert.All(
        Duties.Value.Where(d => d.Status is Status.PartlyMet or Status.NotMet),
        duty =>
        {
            Assert.False(string.IsNullOrWhiteSpace(MatrixText.Missing(duty)), $"{duty.Citation} does not say what is missing.");
            Assert.False(string.IsNullOrWhiteSpace(MatrixText.Remedies(duty)), $"{duty.Citation} does not say what would close its gap.");
            Assert.DoesNotContain("Not mapped yet.", MatrixText.Missing(duty), StringComparison.Ordinal);
        });

    [Fact]
    public void No_duty_is_left_open_without_a_reason() => Assert.All(
        Duties.Value.Where(d => d.Status == Status.NotAssessed && d.Cluster == 1),
        duty => Assert.False(string.IsNullOrWhiteSpace(duty.Reason), $"{duty.Citation} is left open, and nobody says why."));
}
