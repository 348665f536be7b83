using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Derivations;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>Runs the rules over law and mappings, and reads the gap matrix out of what they conclude.</summary>
public sealed class ComplianceAnalysis
{
    private readonly ISession _session;
    private readonly SupportGraph _support;

    private ComplianceAnalysis(AnalysisInput input, ISession session, SupportGraph support)
    {
        Input = input;
        _session = session;
        _support = support;
        Matrix = new MatrixBuilder(input, Conclusions<ElementConclusion>(), Conclusions<ObligationConclusion>(), Conclusions<ArticleConclusion>(),
            Conclusions<ConditionResult>(), Conclusions<CitationFails>()).Build();
    }

    /// <summary>What went in.</summary>
    public AnalysisInput Input { get; }

    /// <summary>What came out.</summary>
    public GapMatrix Matrix { get; }

    /// <summary>Runs an analysis.</summary>
    public static ComplianceAnalysis Run(AnalysisInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var count = input.Country.Territories.Count;
        Rule[] rules =
        [
            new SeriousCrimeRule(), new PredicateOffenceRule(), new UnlistedSeriousCrimeRule(),
            new CitationHoldsRule(), new CitationFailsRule(),
            new ProvisionConditionRule(), new EveryConditionRule(),
            new MappingHoldsRule(), new MappingFailsRule(),
            new FindingRule(), new LostFindingRule(), new GapFindingRule(),
            new ElementRule(count), new LeafRule(), new ReferenceRule(), new GroupRule(count),
            new ObligationRule(count), new ArticleRule(count),
        ];
        var session = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();
        var support = SupportGraph.Record(session);
        session.InsertAll(new FactBuilder(input).All());
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new ComplianceAnalysis(input, session, support);
    }

    /// <summary>The proof of an article's or duty's status: a tree down to sections, conditions and recorded gaps.</summary>
    /// <param name="id">Id of an article, a duty, or a group of duties such as <c>untoc/6/1</c>.</param>
    public ProofNode Explain(string id) => new ProofBuilder(Input, Matrix, _support, Conclusions<ObligationConclusion>(), Conclusions<ArticleConclusion>(),
        Conclusions<ConditionResult>(), Conclusions<CitationFails>()).Explain(id);

    private List<T> Conclusions<T>() => [.. _session.Query<T>()];
}
