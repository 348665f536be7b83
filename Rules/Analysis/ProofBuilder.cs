using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>Walks the support graph from a status down to what it rests on, in the order of the law.</summary>
internal sealed class ProofBuilder(
    AnalysisInput input,
    GapMatrix matrix,
    SupportGraph support,
    IReadOnlyList<ObligationConclusion> obligations,
    IReadOnlyList<ArticleConclusion> articles,
    IReadOnlyList<ConditionResult> conditions,
    IReadOnlyList<CitationFails> missing)
{
    public ProofNode Explain(string id)
    {
        if (articles.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal)) is { } article)
            return OfArticle(article);
        var inside = obligations.Where(o => o.Id.IsWithin(id)).OrderBy(o => o.Id).ToList();
        if (inside is [var single])
            return OfObligation(single);
        var treaty = input.Treaties.Find(id.Split('/')[0])!;
        return new ProofNode("obligation", treaty.CitePath(id[(treaty.Id.Length + 1)..]), null, null, [.. inside.Select(OfObligation)]);
    }

    private ProofNode OfArticle(ArticleConclusion conclusion)
    {
        var result = matrix.Clusters.SelectMany(c => c.Articles).First(a => string.Equals(a.Article.Id, conclusion.Id, StringComparison.Ordinal));
        var children = support.SupportOf(conclusion).OfType<ObligationConclusion>().OrderBy(o => o.Id).Select(OfObligation);
        return new ProofNode("article", $"{result.Citation}, {result.Article.Title}", result.Status.Code(), null, [.. children]);
    }

    private ProofNode OfObligation(ObligationConclusion conclusion)
    {
        var obligation = conclusion.Obligation;
        var elements = conclusion.Reason is null ? ElementsUnder(conclusion).DistinctBy(e => e.Id) : [];
        var order = obligation.Elements.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i);
        var children = elements
            .OrderBy(e => e.Id.Obligation == obligation.Id ? order[e.Id] : int.MaxValue)
            .ThenBy(e => e.Id)
            .Select(OfElement);
        return new ProofNode(
            "obligation",
            $"{input.Treaties.Cite(obligation.Id)}, {obligation.Heading}",
            conclusion.Status.Over(input.Territories).Code(),
            conclusion.Reason ?? obligation.Duty,
            [.. children]);
    }

    /// <summary>The elements that a conclusion rests on, through whatever groups stand between.</summary>
    private IEnumerable<ElementConclusion> ElementsUnder(object conclusion)
    {
        foreach (var fact in support.SupportOf(conclusion))
        {
            if (fact is ElementConclusion element)
                yield return element;
            else if (fact is NodeConclusion or ObligationConclusion)
            {
                foreach (var under in ElementsUnder(fact))
                    yield return under;
            }
        }
    }

    private ProofNode OfElement(ElementConclusion conclusion)
    {
        var status = conclusion.Status.Over(input.Territories);
        var findings = support.SupportOf(conclusion).OfType<Finding>().OrderBy(f => f.SourceId, StringComparer.Ordinal).Select(OfFinding);
        var detail = conclusion.Findings.Count == 0 ? "No expert has mapped it." : null;
        return new ProofNode("element", conclusion.Element.Text, status.Code(), detail, [.. findings]);
    }

    private ProofNode OfFinding(Finding finding) => finding.Rule is { } rule
        ? new ProofNode("rule", rule.Id, finding.Kind == FindingKind.Lost ? "fails" : "holds", Describe(rule), [.. OfRule(rule)])
        : new ProofNode(
            "rule",
            finding.Gap!.Id,
            "gap",
            $"{finding.Gap.Rationale} Needed: {finding.Gap.Needed} ({Signature(finding.Gap.Author, null, finding.Gap.Reviewed)})",
            [.. finding.Gap.Provisions.Select(OfProvision)]);

    private IEnumerable<ProofNode> OfRule(MappingRule rule) => rule.Provisions
        .Select(OfProvision)
        .Concat(conditions.Where(c => string.Equals(c.RuleId, rule.Id, StringComparison.Ordinal)).OrderBy(c => c.Index).Select(OfCondition));

    private static ProofNode OfCondition(ConditionResult result) =>
        new("condition", result.Condition.Text, result.Holds ? "met" : "not-met", result.Value, []);

    private ProofNode OfProvision(MappedProvision mapped)
    {
        var citation = input.Law.Cite(mapped.Id);
        if (input.Law.Find(mapped.Id, input.AsOf) is not { } provision || missing.Any(m => m.Key == mapped.Id))
            return new ProofNode("provision", citation, "not-met", $"Not in force on {Iso(input.AsOf)}.", []);
        var review = Staleness.IsStale(mapped, provision) ? "; changed since the rule was reviewed" : string.Empty;
        var hash = provision.TextHash is { } text ? $"official text {text}" : $"digest {provision.DigestHash}";
        return new ProofNode(
            "provision",
            $"{citation}, {provision.Heading}",
            "met",
            $"{provision.Digest} [in force from {Iso(provision.InForceFrom)}; {hash}; {provision.Confidence.ToString().ToLowerInvariant()}{review}]",
            []);
    }

    private static string Describe(MappingRule rule)
    {
        var strength = rule.Strength == Strength.Full ? "full" : $"partial, missing: {rule.Missing}";
        return $"{rule.Rationale} [{strength}; {Signature(rule.Author, rule.Reviewer, rule.Reviewed)}]";
    }

    private static string Signature(string author, string? reviewer, DateOnly? reviewed)
    {
        var by = reviewer is null || string.Equals(reviewer, author, StringComparison.Ordinal) ? author : $"{author}, reviewed by {reviewer}";
        return reviewed is { } day ? $"{by}, {Iso(day)}" : by;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
