namespace ComplianceEngine.Tests.Engine;

/// <summary>A rule whose definition a test writes in place.</summary>
public abstract class LambdaRule : Rule
{
    protected static void Say(List<string> log, string text) => log.Add(text);
}
