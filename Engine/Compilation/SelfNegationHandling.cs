namespace ComplianceEngine.Engine;

/// <summary>
/// What to do with rules that conclude what, by way of a Not, they rest on the absence of: such a conclusion
/// removes its own reason, and firing never ends.
/// </summary>
public enum SelfNegationHandling
{
    /// <summary>Compile it: the rule may have conditions that keep the two apart.</summary>
    Allow = 0,

    /// <summary>Refuse to compile rules whose types are not stratified (Apt, Blair and Walker 1988).</summary>
    Reject = 1,
}
