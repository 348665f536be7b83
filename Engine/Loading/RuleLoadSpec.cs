using System.Reflection;

namespace ComplianceEngine.Engine.Loading;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;
    private string? _ruleSetName;
    private bool _nested;
    private bool _private;

    public string RuleSetName => _ruleSetName ?? "default";

    /// <summary>The rule classes chosen, in order of listing.</summary>
    public IEnumerable<Type> RuleTypes =>
        _scanner.Types.Where(IsRule).Where(t => _filter is null || _filter(new RuleMetadata(t)));

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _private = include;
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _nested = include;
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies) => From(s => s.Assembly(assemblies));

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From([.. assemblies]);

    public IRuleLoadSpec From(params Type[] types) => From(s => s.Type(types));

    public IRuleLoadSpec From(IEnumerable<Type> types) => From([.. types]);

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        Once(_filter is null, nameof(Where));
        _filter = filter;
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        Once(_ruleSetName is null, nameof(To));
        _ruleSetName = ruleSetName;
        return this;
    }

    private static void Once(bool first, string clause)
    {
        if (!first)
            throw new InvalidOperationException($"A load specification can have one '{clause}' only.");
    }

    private bool IsRule(Type type) =>
        type.IsSubclassOf(typeof(Rule))
        && type is { IsAbstract: false, ContainsGenericParameters: false }
        && (_nested || !type.IsNested)
        && (_private || type.IsPublic || type.IsNestedPublic);
}
