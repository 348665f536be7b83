using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Derivations;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>Runs the rules over law and mappings, and reads the gap matrix out of what they conclude.</summary>
public sealed class ComplianceAnalysis
{
    private readonly ISession _session;
    private readonly SupportGraph _support;

    private ComplianceAnalysis(AnalysisInput input, AnalysisScope scope, ISession session, SupportGraph support)
    {
        Input = input;
        _session = session;
        _support = support;
        Matrix = new MatrixBuilder(input, scope, Conclusions<ElementConclusion>(), Conclusions<ObligationConclusion>(), Conclusions<ArticleConclusion>(),
            Conclusions<ConditionResult>(), Conclusions<CitationFails>()).Build();
    }

    /// <summary>What went in.</summary>
    public AnalysisInput Input { get; }

    /// <summary>What came out.</summary>
    public GapMatrix Matrix { get; }

    /// <summary>What conditions on the whole book came to, by rule.</summary>
    internal IReadOnlyList<BookConditionSnapshot> BookConditions =>
        [.. Conclusions<ConditionResult>()
            .Where(c => c.Condition.IsOfBook)
            .Select(c => new BookConditionSnapshot(c.RuleId, c.Index, c.Holds, c.Value))
            .OrderBy(c => c.RuleId, StringComparer.Ordinal)
            .ThenBy(c => c.Index)];

    /// <summary>Runs an analysis of everything.</summary>
    public static ComplianceAnalysis Run(AnalysisInput input, CancellationToken cancellationToken) => Run(input, AnalysisScope.All, [], cancellationToken);

    /// <summary>Runs an analysis of some articles.</summary>
    /// <param name="known">What conditions on the whole book are known to come to; these are not asked again.</param>
    internal static ComplianceAnalysis Run(
        AnalysisInput input, AnalysisScope scope, IReadOnlyList<BookConditionSnapshot> known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var session = DerivationRules.For(input.Country.Territories.Count).CreateSession();
        var support = SupportGraph.Record(session);
        session.InsertAll(new FactBuilder(input, scope, known).All());
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new ComplianceAnalysis(input, scope, session, support);
    }

    /// <summary>The proof of an article's or duty's status: a tree down to sections, conditions and recorded gaps.</summary>
    /// <param name="id">Id of an article, a duty, or a group of duties such as <c>untoc/6/1</c>.</param>
    public ProofNode Explain(string id) => new ProofBuilder(Input, Matrix, _support, Conclusions<ObligationConclusion>(), Conclusions<ArticleConclusion>(),
        Conclusions<ConditionResult>(), Conclusions<CitationFails>()).Explain(id);

    /// <summary>What became of one mapping rule.</summary>
    internal RuleOutcome OutcomeOf(MappingRule rule)
    {
        var conditions = Conclusions<ConditionResult>().Where(c => string.Equals(c.RuleId, rule.Id, StringComparison.Ordinal)).OrderBy(c => c.Index).ToList();
        var holds = Conclusions<MappingHolds>().Exists(h => string.Equals(h.RuleId, rule.Id, StringComparison.Ordinal));
        var why = holds ? string.Empty : new FailureTexts(Input.Law, Conclusions<ConditionResult>(), Conclusions<CitationFails>()).Of(rule).TrimEnd('.');
        return new RuleOutcome(holds, why, [.. conditions.Select(c => (c.Index, c.Holds))]);
    }

    private List<T> Conclusions<T>() => [.. _session.Query<T>()];
}
