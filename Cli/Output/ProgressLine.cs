using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Output;

/// <summary>
/// Shows how far long work is and how long it will still take: on a terminal one line that is written over and goes at the
/// end, in a log a line now and then. Work that is soon done says nothing.
/// </summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal, TimeProvider clock) : IProgress<WorkProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenOnTerminal = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan BetweenInLog = TimeSpan.FromSeconds(5);
    private string? _work;
    private long _started;
    private long _told;
    private int _shown;

    public void Report(WorkProgress value)
    {
        var now = clock.GetTimestamp();
        if (!string.Equals(_work, value.Work, StringComparison.Ordinal))
            (_work, _started, _told) = (value.Work, now, now);
        if (value.Done >= value.All)
        {
            Clear();
            _work = null;
            return;
        }

        var taken = clock.GetElapsedTime(_started, now);
        if (value.Done == 0 || taken < Patience || clock.GetElapsedTime(_told, now) < (isTerminal ? BetweenOnTerminal : BetweenInLog))
            return;
        _told = now;
        Show(string.Create(CultureInfo.InvariantCulture, $"{value.Work}: {value.Done:N0} of {value.All:N0}, about {Left(taken, value)} left"));
    }

    private static string Left(TimeSpan taken, WorkProgress value)
    {
        var seconds = taken.TotalSeconds * (value.All - value.Done) / value.Done;
        return seconds < 90
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(seconds)):0} s")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} min");
    }

    private void Show(string line)
    {
        if (!isTerminal)
        {
            error.WriteLine(line);
            return;
        }

        error.Write("\r" + line.PadRight(_shown));
        error.Flush();
        _shown = line.Length;
    }

    private void Clear()
    {
        if (_shown == 0)
            return;
        error.Write("\r" + new string(' ', _shown) + "\r");
        error.Flush();
        _shown = 0;
    }
}
