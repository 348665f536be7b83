using Mono.Cecil;

namespace ComplianceEngine.Tests.Architecture;

/// <summary>Reads the compiled code: nothing asks the clock, chance or the machine's culture for an answer.</summary>
public sealed class BannedCallTests
{
    private static readonly string[] Banned =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid", "System.Random::get_Shared", "System.Environment::get_NewLine",
        "System.Environment::Exit",
    ];

    [Theory]
    [InlineData(typeof(ComplianceEngine.Engine.Rule))]
    [InlineData(typeof(ComplianceEngine.Corpus.Law.LawBook))]
    [InlineData(typeof(ComplianceEngine.Rules.Analysis.ComplianceAnalysis))]
    [InlineData(typeof(ComplianceEngine.Cli.Hosting.CommandLine))]
    public void No_code_calls_what_would_make_two_runs_differ(Type anyType)
    {
        ArgumentNullException.ThrowIfNull(anyType);
        using var module = ModuleDefinition.ReadModule(anyType.Assembly.Location);
        var calls = module.GetTypes()
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions.Select(i => (Method: m.FullName, Call: i.Operand as MethodReference)))
            .Where(c => c.Call is not null)
            .ToList();
        Assert.NotEmpty(calls);
        Assert.Empty(calls.Where(c => Banned.Contains($"{c.Call!.DeclaringType.FullName}::{c.Call.Name}", StringComparer.Ordinal)).Select(c => $"{c.Method} calls {c.Call!.Name}"));
    }
}
