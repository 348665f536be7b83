namespace ComplianceEngine.Engine;

/// <summary>From a repository to something that runs.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>All rules of all sets.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(s => s.Rules);
    }

    /// <summary>Compiles all rules.</summary>
    public static ISessionFactory Compile(this IRuleRepository repository) => Compile(repository, CancellationToken.None);

    /// <inheritdoc cref="RuleCompiler.Compile(IEnumerable{IRuleSet}, CancellationToken)"/>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);
    }
}
