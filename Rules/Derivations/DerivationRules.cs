using System.Collections.Concurrent;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>The derivation rules, compiled once for each number of territories: the network is immutable and shared by all sessions.</summary>
internal static class DerivationRules
{
    private static readonly ConcurrentDictionary<int, Lazy<ISessionFactory>> Compiled = new();

    /// <summary>A factory of sessions for a country with so many territories.</summary>
    public static ISessionFactory For(int territories) =>
        Compiled.GetOrAdd(territories, count => new Lazy<ISessionFactory>(() => Compile(count))).Value;

    private static ISessionFactory Compile(int territories)
    {
        Rule[] rules =
        [
            new SeriousCrimeRule(), new PredicateOffenceRule(), new LegalPersonsOffenceRule(), new ConventionOffenceRule(), new ClauseEffectRule(),
            new CitationHoldsRule(), new CitationFailsRule(), new CitationInClassRule(), new ClassMissRule(),
            new ProvisionConditionRule(), new BookConditionRule(),
            new MappingHoldsRule(), new MappingFailsRule(),
            new FindingRule(), new LostFindingRule(), new GapFindingRule(),
            new ElementRule(territories), new LeafRule(), new ReferenceRule(), new GroupRule(territories),
            new ObligationRule(territories), new ArticleRule(territories),
        ];
        return new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));
    }
}
