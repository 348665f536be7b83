using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis;

/// <summary>
/// The articles that an analysis evaluates. A scope is whole: it holds every article that a duty inside it refers to, so
/// that what is concluded inside equals what an analysis of everything would conclude.
/// </summary>
internal sealed class AnalysisScope
{
    private readonly HashSet<string>? _articles;

    private AnalysisScope(HashSet<string>? articles) => _articles = articles;

    /// <summary>Everything.</summary>
    public static AnalysisScope All { get; } = new(null);

    /// <summary>Some articles, those that refer to them, and those that they refer to.</summary>
    public static AnalysisScope Around(TreatyBook treaties, IEnumerable<string> articles)
    {
        var scope = articles.ToHashSet(StringComparer.Ordinal);
        var links = treaties.Obligations
            .SelectMany(o => References(o.Requirement).Select(r => (From: o.Id.Article, To: r.Article)))
            .Where(l => !string.Equals(l.From, l.To, StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Grow(scope, links, l => (l.To, l.From));
        Grow(scope, links, l => (l.From, l.To));
        return new AnalysisScope(scope);
    }

    /// <summary>Whether an article is evaluated.</summary>
    public bool Holds(string article) => _articles is null || _articles.Contains(article);

    private static void Grow(HashSet<string> scope, List<(string From, string To)> links, Func<(string From, string To), (string Inside, string Added)> step)
    {
        while (links.Select(step).Where(s => scope.Contains(s.Inside) && !scope.Contains(s.Added)).Select(s => s.Added).ToList() is { Count: > 0 } added)
            scope.UnionWith(added);
    }

    private static IEnumerable<ObligationId> References(Requirement requirement) => requirement switch
    {
        Requirement.OfObligation reference => [reference.Obligation],
        Requirement.Group group => group.Members.SelectMany(References),
        _ => [],
    };
}
