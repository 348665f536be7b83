using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class ShippedLawTests
{
    private static (LawBook Law, RuleBook Rules) Load()
    {
        var diagnostics = new DiagnosticBag();
        var data = new DataFolder(Repository.Data);
        var law = new LawBook(data.Files("statutes").Select(f => new StatuteReader(diagnostics).Read(f)).OfType<Statute>());
        Assert.Empty(diagnostics.Items);
        return (law, RuleBook.Read(data, law));
    }

    [Fact]
    public void Every_schedule_item_names_provisions_that_are_in_the_book()
    {
        var (law, _) = Load();
        MustBeInTheBook(law, p => p.Names);
    }

    [Fact]
    public void Nine_in_ten_provisions_of_the_statutes_held_in_full_were_read_in_a_text()
    {
        var (law, _) = Load();
        string[] full = ["pk/amla-2010", "pk/nao-1999", "pk/peca-2016", "pk/ptpa-2018", "pk/psma-2018", "pk/mla-2020", "pk/extradition-1972", "pk/pca-1947"];
        var provisions = full.SelectMany(s => law.Find(StatuteId.Of(s))!.Provisions).ToList();
        Assert.InRange(provisions.Count(p => p.Confidence == Confidence.Verified) / (double)provisions.Count, 0.9, 1);
        Assert.All(law.Statutes.SelectMany(s => s.Provisions), p => Assert.NotEqual(string.Empty, p.Source));
    }

    [Fact]
    public void Every_clause_works_on_offences_that_are_in_the_book()
    {
        var (law, _) = Load();
        MustBeInTheBook(law, p => p.EffectsOn);
    }

    [Fact]
    public void Every_mapping_rule_is_reviewed_on_the_wording_that_the_book_has_and_none_contradicts_another()
    {
        var (law, rules) = Load();
        Assert.NotEmpty(rules.Mappings.Rules);
        Assert.Empty(new MappingReview(rules.Mappings, law, rules.Treaties, new DateOnly(2026, 11, 24), _ => null).Warnings());
    }

    [Fact]
    public void Every_duty_is_referred_to_by_an_id_that_exists()
    {
        var (_, rules) = Load();
        var ids = rules.Treaties.Obligations.Select(o => o.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        var articles = rules.Treaties.Treaties.SelectMany(t => t.Articles).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var dangling = rules.Treaties.Obligations.SelectMany(o => o.Needs).Where(n => !ids.Contains(n) && !articles.Contains(n) && !ids.Any(i => i.StartsWith(n + "/", StringComparison.Ordinal)));
        Assert.Empty(dangling.Distinct());
    }

    private static void MustBeInTheBook(LawBook law, Func<Provision, IReadOnlyList<ProvisionId>> named)
    {
        var ids = law.Statutes.SelectMany(s => s.Provisions).SelectMany(named).ToList();
        Assert.NotEmpty(ids);
        Assert.All(ids, i => Assert.NotEmpty(law.Versions(i)));
    }
}
