namespace ComplianceEngine.Tests.Support;

/// <summary>A clock that stands still until it is told to go on.</summary>
internal sealed class SetClock : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public void Advance(TimeSpan time) => _ticks += time.Ticks;
}
