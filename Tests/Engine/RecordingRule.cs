namespace ComplianceEngine.Tests.Engine;

/// <summary>A rule that writes what it does into a log of the test's own.</summary>
public abstract class RecordingRule(List<string> log) : Rule
{
    protected List<string> Log { get; } = log;

    protected void Record(string text) => Log.Add(text);
}
