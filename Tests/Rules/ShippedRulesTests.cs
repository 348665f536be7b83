using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Rules;

/// <summary>What every mapping rule that ships has, and that nothing speaks against any.</summary>
public sealed class ShippedRulesTests
{
    private static IReadOnlyList<MappingRule> Rules => Shipped.Rules.Mappings.Rules;

    [Fact]
    public void Every_rule_says_why_and_was_reviewed_on_a_wording_that_is_named() => Assert.All(Rules, rule =>
    {
        Assert.True(rule.Rationale.Length > 20, rule.Id);
        Assert.NotNull(rule.Reviewed);
        Assert.All(rule.Provisions, p => Assert.True(p.Digest is not null || p.Official is not null, $"{rule.Id} {p.Id}"));
        Assert.NotEmpty(rule.Tests);
    });

    [Fact]
    public async Task The_check_finds_nothing_wrong_and_nothing_doubtful()
    {
        using var folder = new TempFolder();
        var result = (await Compliance.RunAsync(folder, "rules", "check")).MustSucceed();
        Assert.Contains("no errors, 0 warnings", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_assessments_are_read_name_their_sources_and_say_that_they_are_examples()
    {
        var diagnostics = new DiagnosticBag();
        var assessments = Shipped.Data.Files("assessments").Select(f => new AssessmentReader(Shipped.Rules.Treaties, diagnostics).Read(f)!).ToList();
        Assert.Empty(diagnostics.Items);
        Assert.Equal([AssessedBy.Government, AssessedBy.CivilSociety], assessments.Select(a => a.By));
        Assert.All(assessments, a => Assert.StartsWith("Example: ", a.Name, StringComparison.Ordinal));
        Assert.All(assessments, a => Assert.False(string.IsNullOrWhiteSpace(a.Source)));
    }
}
