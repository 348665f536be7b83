using System.Reflection;

namespace ComplianceEngine.Engine;

/// <summary>Chooses the classes to look for rules in.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Every class of some assemblies.</summary>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>The assembly that holds a type.</summary>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>These classes.</summary>
    IRuleTypeScanner Type(params Type[] types);
}
