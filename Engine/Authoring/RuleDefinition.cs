using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>A rule after its <c>Define</c> has run and been checked.</summary>
internal sealed class RuleDefinition : IRuleDefinition
{
    public RuleDefinition(RuleSpecification specification)
    {
        Check(specification);
        var type = specification.RuleType;
        var attributes = RuleAttributes.Of(type);
        Name = specification.Name;
        Priority = specification.Priority;
        Description = attributes.Description;
        Repeatability = attributes.Repeatability;
        Tags = attributes.Tags;
        Properties[RuleProperties.ClrType] = type;
        Dependencies = specification.Dependencies;
        ChangeKeys = specification.ChangeKeys;
        FilterPredicates = specification.FilterPredicates;
        Actions = specification.Actions;
        Branches = Disjunction.Branches(specification.Conditions);
        foreach (var branch in Branches)
            CheckDeclarations(branch);
        Declarations = [.. Branches.SelectMany(b => b).Select(e => e.Bound).OfType<Declaration>().DistinctBy(d => d.Name, StringComparer.Ordinal)];
    }

    public string Name { get; }

    public string Description { get; }

    public int Priority { get; }

    public RuleRepeatability Repeatability { get; }

    public IReadOnlyList<string> Tags { get; }

    public PropertyMap Properties { get; } = new();

    public IReadOnlyList<Declaration> Dependencies { get; }

    public IReadOnlyList<LambdaExpression> ChangeKeys { get; }

    public IReadOnlyList<LambdaExpression> FilterPredicates { get; }

    public IReadOnlyList<ActionElement> Actions { get; }

    /// <summary>The conditions with every Or taken apart: a match of any branch is a match of the rule.</summary>
    public IReadOnlyList<IReadOnlyList<ConditionElement>> Branches { get; }

    /// <summary>All variables of all branches, each name once, in order of statement.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    private static void Check(RuleSpecification specification)
    {
        if (specification.Conditions.Count == 0)
        {
            throw new InvalidOperationException("The rule states no condition.");
        }

        if (!specification.Actions.Exists(a => (a.Trigger & ActionTrigger.Activated) != 0))
        {
            throw new ArgumentException("The rule has no action that runs when it matches.");
        }
    }

    private static void CheckDeclarations(IReadOnlyList<ConditionElement> branch)
    {
        var duplicate = branch
            .Select(e => e.Bound)
            .OfType<Declaration>()
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .FirstOrDefault(g => g.Count() > 1);
        if (duplicate is not null)
        {
            throw new InvalidOperationException($"The variable '{duplicate.Key}' is declared twice.");
        }
    }
}
