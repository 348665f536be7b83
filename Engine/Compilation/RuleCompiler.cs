using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Compilation;
using ComplianceEngine.Engine.Sessions;

namespace ComplianceEngine.Engine;

/// <summary>Compiles rules into a network that sessions run on.</summary>
public sealed class RuleCompiler
{
    private readonly RuleCompilerOptions _options;

    /// <summary>Makes a compiler with the default options.</summary>
    public RuleCompiler()
        : this(RuleCompilerOptions.Default)
    {
    }

    /// <summary>Makes a compiler.</summary>
    public RuleCompiler(RuleCompilerOptions options) => _options = options;

    /// <summary>How facts are told apart, by type; by their own equality where nothing is registered.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>Compiles rules.</summary>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules; a cancelled compilation holds the rules compiled until then, one at least.</summary>
    /// <exception cref="RuleCompilationException">A rule can't be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var rules = ruleDefinitions.Cast<RuleDefinition>().ToList();
        if (_options.SelfNegation == SelfNegationHandling.Reject)
            Stratification.Check(rules);
        var builder = new NetworkBuilder();
        foreach (var rule in rules)
        {
            builder.Add(rule);
            if (cancellationToken.IsCancellationRequested)
                break;
        }

        return new SessionFactory(builder.Build(), FactIdentityComparerRegistry.ToSnapshot());
    }

    /// <summary>Compiles all rules of some sets.</summary>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <inheritdoc cref="Compile(IEnumerable{IRuleDefinition}, CancellationToken)"/>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken) =>
        Compile(ruleSets.SelectMany(s => s.Rules), cancellationToken);
}
