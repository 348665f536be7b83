namespace ComplianceEngine.Tests.Engine;

internal static class Sessions
{
    public static ISession Of(params Rule[] rules) => new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();

    public static ISession Of(RuleCompilerOptions options, params Rule[] rules) =>
        new RuleCompiler(options).Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();

    /// <summary>Whether nothing is left of any fact, in working memory or in any node. What only ours can be asked is true of others.</summary>
    public static bool HoldNothing(ISession session) => (object)session is not ComplianceEngine.Engine.Sessions.Session ours || ours.IsEmpty;
}
