namespace ComplianceEngine.Tests.Scenarios;

public sealed class ScenarioTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.EnumerateFiles(Scenario.Folder, "*.txt").Select(f => new TheoryDataRow<string>(Path.GetFileName(f))).OrderBy(r => r.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_matrix_is_the_one_a_lawyer_expects(string file)
    {
        var scenario = Scenario.Read(file);
        scenario.MustMatch(scenario.Run());
    }

    [Fact]
    public void There_are_scenarios() => Assert.NotEmpty(Files());
}
