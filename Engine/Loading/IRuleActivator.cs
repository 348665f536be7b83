namespace ComplianceEngine.Engine;

/// <summary>Makes the instances of a rule class; each instance is a rule.</summary>
public interface IRuleActivator
{
    /// <summary>The rules of a class; none is allowed.</summary>
    IEnumerable<Rule> Activate(Type type);
}
