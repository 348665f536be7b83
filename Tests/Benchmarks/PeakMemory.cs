namespace ComplianceEngine.Benchmarks;

/// <summary>Watches how much memory the process holds, from its making until it is stopped.</summary>
internal sealed class PeakMemory
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);
    private readonly CancellationTokenSource _end = new();
    private readonly Task<long> _watch;

    public PeakMemory() => _watch = Task.Run(Watch);

    /// <returns>The most bytes of the working set seen.</returns>
    public long Stop()
    {
        _end.Cancel();
        var most = _watch.GetAwaiter().GetResult();
        _end.Dispose();
        return most;
    }

    private long Watch()
    {
        var most = Environment.WorkingSet;
        while (!_end.Token.WaitHandle.WaitOne(Every))
            most = Math.Max(most, Environment.WorkingSet);
        return most;
    }
}
