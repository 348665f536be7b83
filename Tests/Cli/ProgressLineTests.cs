using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class ProgressLineTests
{
    [Fact]
    public void Long_work_tells_how_far_it_is_and_how_long_it_will_take_and_leaves_the_line_empty() =>
        Assert.Equal("\rReading: 20 of 1,000, about 49 s left\rReading: 30 of 1,000, about 49 s left\rReading: 40 of 1,000, about 48 s left\r                                     \r", Run(isTerminal: true, 1000, 50, 40));

    [Fact]
    public void A_log_gets_a_line_now_and_then()
    {
        var lines = Run(isTerminal: false, 1000, 50, 1000).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, lines.Length);
        Assert.Equal("Reading: 100 of 1,000, about 45 s left", lines[0]);
        Assert.DoesNotContain('\r', string.Concat(lines));
    }

    [Fact]
    public void Work_that_is_soon_done_says_nothing() => Assert.Empty(Run(isTerminal: true, 1000, 0.5, 1000));

    [Fact]
    public void Much_time_left_is_told_in_minutes() => Assert.Contains("about 9 min left", Run(isTerminal: true, 100, 600, 10), StringComparison.Ordinal);

    /// <summary>What is written where all the work takes so many seconds and stops after some of it is done.</summary>
    private static string Run(bool isTerminal, int all, double seconds, int until)
    {
        using var error = new StringWriter();
        var clock = new SetClock();
        var line = new ProgressLine(error, isTerminal, clock);
        for (var done = 0; done <= until; done += 10)
        {
            line.Report(new WorkProgress("Reading", done, all));
            clock.Advance(TimeSpan.FromSeconds(seconds / all * 10));
        }

        line.Report(new WorkProgress("Reading", all, all));
        return error.ToString();
    }
}
