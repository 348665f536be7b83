using ComplianceEngine.Engine;

namespace ComplianceEngine.Tests.Engine;

internal static class Sessions
{
    public static ISession Of(params Rule[] rules) => new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();

    public static ISession Of(RuleCompilerOptions options, params Rule[] rules) =>
        new RuleCompiler(options).Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();
}
