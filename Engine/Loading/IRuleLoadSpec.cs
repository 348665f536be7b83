using System.Reflection;

namespace ComplianceEngine.Engine;

/// <summary>Which rules a repository loads.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Takes non-public classes too.</summary>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Takes nested classes too.</summary>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Looks in assemblies.</summary>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Looks in assemblies.</summary>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Looks at classes.</summary>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Looks at classes.</summary>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Looks where a scan says.</summary>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps the classes whose metadata pass. Once only.</summary>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set to load into; "default" otherwise. Once only.</summary>
    IRuleLoadSpec To(string ruleSetName);
}
