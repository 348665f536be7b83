namespace ComplianceEngine.Engine;

/// <summary>Makes one instance of each class by its default constructor.</summary>
public sealed class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        yield return (Rule)Activator.CreateInstance(type, nonPublic: true)!;
    }
}
