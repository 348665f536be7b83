namespace ComplianceEngine.Benchmarks;

/// <summary>The rules of one form, and the chain on top of them.</summary>
internal static class MappingRules
{
    public static IEnumerable<Rule> Of(MappingForm form, IEnumerable<Mapping> mappings) => form switch
    {
        MappingForm.Together => mappings.Select(m => (Rule)new Together(m)),
        MappingForm.Apart => mappings.Select(m => (Rule)new Apart(m)),
        _ => [new Generic()],
    };

    public static IEnumerable<Rule> Chain() => [new ElementIsMet(), new ParagraphIsMet(), new ParagraphIsNotMet(), new ArticleIsMet(), new ClusterIsScored()];

    private sealed class Together(Mapping mapping) : Rule
    {
        public override void Define()
        {
            Provision provision = null!;
            Element element = null!;
            var (id, statute, section, penalty, elementId) = (mapping.Id, mapping.Statute, mapping.Section, mapping.MinPenalty, mapping.ElementId);
            When()
                .Match<Provision>(() => provision, p => p.Statute == statute && p.Section == section && p.Penalty >= penalty && p.IsOffence)
                .Match<Element>(() => element, e => e.Id == elementId);
            Then().Yield(ctx => new Hit(id, provision.Id, element.Id));
        }
    }

    private sealed class Apart(Mapping mapping) : Rule
    {
        public override void Define()
        {
            Provision provision = null!;
            Element element = null!;
            var (id, statute, section, penalty, elementId) = (mapping.Id, mapping.Statute, mapping.Section, mapping.MinPenalty, mapping.ElementId);
            When()
                .Match<Provision>(() => provision, p => p.Statute == statute, p => p.Section == section, p => p.Penalty >= penalty, p => p.IsOffence)
                .Match<Element>(() => element, e => e.Id == elementId);
            Then().Yield(ctx => new Hit(id, provision.Id, element.Id));
        }
    }

    private sealed class Generic : Rule
    {
        public override void Define()
        {
            Mapping mapping = null!;
            Provision provision = null!;
            Element element = null!;
            When()
                .Match<Mapping>(() => mapping)
                .Match<Provision>(() => provision, p => p.Statute == mapping.Statute && p.Section == mapping.Section && p.Penalty >= mapping.MinPenalty && p.IsOffence)
                .Match<Element>(() => element, e => e.Id == mapping.ElementId);
            Then().Yield(ctx => new Hit(mapping.Id, provision.Id, element.Id));
        }
    }

    private sealed class ElementIsMet : Rule
    {
        public override void Define()
        {
            Element element = null!;
            When().Match<Element>(() => element).Exists<Hit>(h => h.ElementId == element.Id);
            Then().Yield(ctx => new ElementMet(element.ParagraphId));
        }
    }

    private sealed class ParagraphIsMet : Rule
    {
        public override void Define()
        {
            Paragraph paragraph = null!;
            IEnumerable<ElementMet> met = null!;
            When()
                .Match<Paragraph>(() => paragraph)
                .Query(() => met, q => q.Match<ElementMet>(e => e.ParagraphId == paragraph.Id).Collect().Where(c => c.Count() >= paragraph.Required));
            Then().Yield(ctx => new ParagraphMet(paragraph.Id));
        }
    }

    private sealed class ParagraphIsNotMet : Rule
    {
        public override void Define()
        {
            Paragraph paragraph = null!;
            When().Match<Paragraph>(() => paragraph).Not<ParagraphMet>(p => p.Id == paragraph.Id);
            Then().Yield(ctx => new ParagraphNotMet(paragraph.ArticleId));
        }
    }

    private sealed class ArticleIsMet : Rule
    {
        public override void Define()
        {
            Article article = null!;
            When().Match<Article>(() => article).Not<ParagraphNotMet>(p => p.ArticleId == article.Id);
            Then().Yield(ctx => new ArticleMet(article.Id, article.ClusterId));
        }
    }

    private sealed class ClusterIsScored : Rule
    {
        public override void Define()
        {
            Cluster cluster = null!;
            IEnumerable<ArticleMet> met = null!;
            When()
                .Match<Cluster>(() => cluster)
                .Query(() => met, q => q.Match<ArticleMet>(a => a.ClusterId == cluster.Id).Collect());
            Then().Yield(ctx => new ClusterScore(cluster.Id, met.Count()));
        }
    }
}
