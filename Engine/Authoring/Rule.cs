using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine;

/// <summary>
/// A rule: what must match (<see cref="When"/>) and what follows (<see cref="Then"/>). Derive, and write both in
/// <see cref="Define"/>. One instance is one rule; one class may give many rules by having many instances.
/// </summary>
/// <remarks>
/// Conditions and actions are expression trees. A variable of the rule is a local of <see cref="Define"/>, or a field,
/// of which only the name counts: nothing is ever assigned to it.
/// </remarks>
public abstract class Rule
{
    private RuleSpecification? _specification;

    /// <summary>States the rule's conditions and actions.</summary>
    public abstract void Define();

    /// <summary>Names this rule.</summary>
    protected void Name(string value) => Specification.Name = value;

    /// <summary>Sets this rule's priority; the higher fires first.</summary>
    protected void Priority(int value) => Specification.Priority = value;

    /// <summary>Begins the services that the rule's actions use.</summary>
    protected IDependencyExpression Dependency() => new DependencyExpression(Specification);

    /// <summary>Begins the filters that keep a matched activation off the agenda.</summary>
    protected IFilterExpression Filter() => new FilterExpression(Specification);

    /// <summary>Begins the conditions.</summary>
    protected ILeftHandSideExpression When() => new LeftHandSideExpression(Specification.Conditions);

    /// <summary>Begins the actions.</summary>
    protected IRightHandSideExpression Then() => new RightHandSideExpression(Specification);

    internal RuleDefinition ToDefinition()
    {
        _specification = new RuleSpecification(GetType());
        try
        {
            Define();
            return new RuleDefinition(_specification);
        }
        finally
        {
            _specification = null;
        }
    }

    private RuleSpecification Specification =>
        _specification ?? throw new InvalidOperationException("Conditions and actions are stated inside Define.");
}
