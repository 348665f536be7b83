using System.Reflection;

namespace ComplianceEngine.Engine.Loading;

internal sealed class RuleTypeScanner : IRuleTypeScanner
{
    public List<Type> Types { get; } = [];

    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        Types.AddRange(assemblies.SelectMany(a => a.GetTypes()));
        return this;
    }

    public IRuleTypeScanner AssemblyOf<T>() => Assembly(typeof(T).Assembly);

    public IRuleTypeScanner Type(params Type[] types)
    {
        Types.AddRange(types);
        return this;
    }
}
