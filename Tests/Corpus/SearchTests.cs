using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Scoring;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;
using FsCheck.Xunit;

namespace ComplianceEngine.Tests.Corpus;

public sealed class SearchTests(ShippedSearch shipped) : IClassFixture<ShippedSearch>, IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly TempFolder _folder = new();
    private readonly SearchIndex _index = shipped.Index;

    [Theory]
    [InlineData("kidnapping for ransom", "pk/ppc-1860/s365A")]
    [InlineData("which law punishes helping someone hide bribe money?", "pk/amla-2010/s3")]
    [InlineData("s. 3 AMLA", "pk/amla-2010/s3")]
    [InlineData("11EEE ATA", "pk/ata-1997/s11EEE")]
    [InlineData("365-B", "pk/ppc-1860/s365B")]
    [InlineData("punishment for money laundering", "pk/amla-2010/s4")]
    [InlineData("benami", "pk/benami-2017/")]
    [InlineData("rishwat", "pk/")]
    public void The_right_section_is_among_the_first(string question, string provision) =>
        Assert.Contains(Search(question).Hits.Take(5), h => h.Provision.Id.ToString().StartsWith(provision, StringComparison.Ordinal));

    [Theory]
    [InlineData("PPC 109 & 107", "pk/ppc-1860/s109", "pk/ppc-1860/s107")]
    [InlineData("is 365-A or 365-B PPC bailable", "pk/ppc-1860/s365A", "pk/ppc-1860/s365B")]
    [InlineData("AMLA 2010, ss 3-4", "pk/amla-2010/s3", "pk/amla-2010/s4")]
    [InlineData("section 4 of the migrant smuggling law", "pk/psma-2018/s4")]
    [InlineData("section 9(a)(vi) of the accountability ordinance", "pk/nao-1999/s9/a/vi")]
    [InlineData("9(a)(v) accountability ordinance", "pk/nao-1999/s9/a/v")]
    [InlineData("section 9(z) of the accountability ordinance", "pk/nao-1999/s9")]
    [InlineData("sub-section (2) of section 3 of the trafficking act", "pk/ptpa-2018/s3/2")]
    [InlineData("sub-clause (vi) of clause (a) of section 9 of the NAO", "pk/nao-1999/s9/a/vi")]
    [InlineData("AMLA schedule", "pk/amla-2010/sch1")]
    [InlineData("302", "pk/ppc-1860/s302")]
    [InlineData("u/s 489-F", "pk/ppc-1860/s489F")]
    [InlineData("under 302", "pk/ppc-1860/s302")]
    [InlineData("420 468 471", "pk/ppc-1860/s420", "pk/ppc-1860/s468", "pk/ppc-1860/s471")]
    [InlineData("302/34", "pk/ppc-1860/s302")]
    [InlineData("is section 420 bailable", "pk/ppc-1860/s420")]
    [InlineData("article 10A constitution", "pk/constitution-1973/art10A")]
    public void What_a_question_names_comes_first_in_the_order_in_which_it_is_named(string question, params string[] provisions) =>
        Assert.Equal(provisions, Search(question).Hits.Take(provisions.Length).Select(h => h.Provision.Id.ToString()));

    [Fact]
    public void Where_a_clause_is_not_in_the_book_its_section_comes_first_and_that_is_said()
    {
        var result = Search("CNSA section 9(zz)");
        Assert.Equal("pk/cnsa-1997/s9", result.Hits[0].Provision.Id.ToString());
        Assert.Equal("CNSA 1997 has no s 9(zz) in this book; it has s 9.", result.Note);
    }

    [Theory]
    [InlineData("constitution double jeopardy", "pk/constitution-1973/art13")]
    [InlineData("double jeopardy CrPC", "pk/crpc-1898/s403")]
    public void A_statute_that_is_named_comes_before_others_on_the_same_thing(string question, string provision) =>
        Assert.Equal(provision, Search(question).Hits[0].Provision.Id.ToString());

    [Theory]
    [InlineData("where does the Customs Act apply", "pk/customs-1969/s1")]
    [InlineData("extent of the Penal Code", "pk/ppc-1860/s1")]
    [InlineData("when did the Fair Trial Act begin", "pk/ifta-2013/s1")]
    [InlineData("does the bonded labour act extend to all provinces", "pk/bonded-labour-1992/s1")]
    [InlineData("commencement of the Arms Act 1878", "pk/arms-1878/s2")]
    public void A_question_where_or_since_when_a_statute_runs_finds_the_section_that_says_so(string question, string provision) =>
        Assert.Equal(provision, Search(question).Hits[0].Provision.Id.ToString());

    [Fact]
    public void A_question_for_a_law_that_is_not_named_asks_what_it_says() =>
        Assert.DoesNotMatch("extent|commencement", Search("is there a law covering forced marriage in Punjab").Hits[0].Provision.Heading);

    [Theory]
    [InlineData("14 years old girl forced to marry under the penal code", "s14")]
    [InlineData("two men and 45 women", "s45")]
    [InlineData("marrying off a girl under 18", "s18")]
    [InlineData("a man's 2 wives", "s2")]
    [InlineData("the bank's 7 money laundering cases", "s7")]
    public void A_number_that_stands_by_no_statute_names_nothing(string question, string section) =>
        Assert.DoesNotContain(Search(question).Hits.Take(3), h => h.Provision.Id.Path == section);

    [Fact]
    public void An_article_of_a_treaty_finds_what_is_mapped_to_it_and_first_what_is_mapped_to_most_of_it()
    {
        TreatyLink Link(string provision, params string[] duties) => new(ProvisionId.Of(provision), duties, "Extradition.");
        var bridge = new TreatyBridge([Link("pk/cnsa-1997/s66", "untoc/16/1"), Link("pk/extradition-1972/s5", "untoc/16/1", "untoc/16/7"), Link("pk/cnsa-1997/s9", "untoc/6/1")]);
        using var index = ShippedSearch.Over(Repository.Data, _folder["bridged"], bridge, TestContext.Current.CancellationToken);
        var hits = index.Search(new SearchRequest("UNTOC art 16", null, new DateOnly(2026, 1, 1), 10) { Duty = "untoc/16" }).Hits;
        Assert.Equal(["pk/extradition-1972/s5", "pk/cnsa-1997/s66"], hits.Take(2).Select(h => h.Provision.Id.ToString()));
        Assert.False(hits[1].IsWeak);
    }

    [Fact]
    public void An_article_of_a_treaty_finds_the_section_of_which_a_clause_is_mapped_but_no_section_of_definitions()
    {
        TreatyLink Link(string provision) => new(ProvisionId.Of(provision), ["untoc/10/3"], "Natural persons are liable beside legal persons.");
        var bridge = new TreatyBridge([Link("pk/amla-2010/s37/1"), Link("pk/amla-2010/s2/xxv")]);
        using var index = ShippedSearch.Over(Repository.Data, _folder["bridged"], bridge, TestContext.Current.CancellationToken);
        var hits = index.Search(new SearchRequest("liability of legal persons UNTOC art 10", null, new DateOnly(2026, 1, 1), 10) { Duty = "untoc/10" }).Hits.ToList();
        Assert.True(PlaceOf("s37") < 3);
        Assert.True(PlaceOf("s37/1") < 3);
        Assert.True(PlaceOf("s2/xxv") < 3);
        Assert.DoesNotContain(hits, h => h.Provision.Id == ProvisionId.Of("pk/amla-2010/s2"));

        int PlaceOf(string path) => hits.FindIndex(h => h.Provision.Id == ProvisionId.Of($"pk/amla-2010/{path}")) is >= 0 and var place ? place : int.MaxValue;
    }

    [Fact]
    public void Several_processes_may_build_the_index_at_once()
    {
        var workspace = Workspace.Open(_folder["other"]);
        var store = new LawStore(workspace);
        store.Sync(new DataFolder(Repository.Data));
        var law = store.Load();
        var hashes = store.StatuteHashes();
        Parallel.For(0, 4, _ =>
        {
            using var index = SearchIndex.Open(workspace, new(law), hashes, SearchAids.None, TestContext.Current.CancellationToken);
            Assert.Equal(_index.Count, index.Count);
        });
        Assert.Single(Directory.GetDirectories(workspace.IndexPath));
    }

    [Fact]
    public void Questions_asked_at_once_are_answered_as_one_by_one()
    {
        string[] questions = ["bribe to a policeman", "who may be extradited", "laundering of drug money", "a forged passport", "UNTOC art 16", "kidnapping for ransom", "public servnat", "hawala"];
        string Answer(SearchIndex index, string question) =>
            string.Join(' ', index.Search(new SearchRequest(question, null, new DateOnly(2026, 1, 1), 20)).Hits.Select(h => FormattableString.Invariant($"{h.Provision.Id} {h.Score}")));
        using var fresh = ShippedSearch.Over(Repository.Data, _folder["at once"], TreatyBridge.None, TestContext.Current.CancellationToken);
        var answers = new string[questions.Length * 8];
        Parallel.For(0, answers.Length, i => answers[i] = Answer(fresh, questions[i % questions.Length]));
        using var again = ShippedSearch.Over(Repository.Data, _folder["at once"], TreatyBridge.None, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, answers.Length).Select(i => Answer(again, questions[i % questions.Length])), answers);
    }

    [Fact]
    public void Words_like_not_are_kept() => Assert.NotEmpty(Search("\"not an offence\" OR not").Hits);

    [Theory]
    [InlineData("exact:laundering", "laundering")]
    [InlineData("exact:launders", "launders")]
    [InlineData("exact:harboured", "harboured")]
    [InlineData("exact:\"not an offence\"", "not an offence")]
    public void The_exact_field_finds_what_is_written_so_and_nothing_else(string query, string written) =>
        Assert.Equal(Holding(written), Found(query));

    [Fact]
    public void A_phrase_in_the_exact_field_may_stand_inflected_where_all_its_words_stand_as_written()
    {
        var found = Found("exact:\"public servants\"");
        Assert.Superset(Holding("public servants"), found);
        Assert.Subset(Holding("servants").Intersect(Holding("public")).ToHashSet(), found);
    }

    [Theory]
    [InlineData("AND")]
    [InlineData("*laundering")]
    [InlineData("id:pk/amla/s3")]
    [InlineData("foo:bar")]
    [InlineData("launder AND (")]
    public void What_is_no_query_is_read_as_plain_words_with_a_note(string text) =>
        Assert.Equal("The query could not be read as written; it was searched as plain words.", Search(text).Note);

    [Theory]
    [InlineData("36(1")]
    [InlineData("art. 6 [x")]
    [InlineData("money laundering [x")]
    [InlineData("what is \\laundering?")]
    public void Signs_that_no_query_needs_are_no_query(string text) => Assert.DoesNotContain("could not be read", Search(text).Note ?? string.Empty, StringComparison.Ordinal);

    [Theory]
    [InlineData("section 3 explanation II AMLA", "pk/amla-2010/s3/expl-2")]
    [InlineData("explanation of section 161 PPC", "pk/ppc-1860/s161/expl")]
    [InlineData("s 188 CrPC, proviso 2", "pk/crpc-1898/s188/proviso2")]
    [InlineData("section 302 PPC proviso", "pk/ppc-1860/s302")] // It has none.
    public void An_explanation_or_a_proviso_is_found_by_its_section(string question, string provision) =>
        Assert.Equal(provision, Search(question).Hits[0].Provision.Id.ToString());

    [Theory]
    [InlineData("laundring", "laundering")]
    [InlineData("extridition", "extradition")] // Its ending is misspelt too: stemmed, it is nothing like the stem of the right word.
    [InlineData("fugative", "fugitive")] // Its stem is three letters.
    [InlineData("frogery", "forgery")]
    public void A_misspelt_word_is_mended_and_that_is_said(string typed, string meant) =>
        Assert.Equal($"'{typed}' stands nowhere in the law book; '{meant}' was searched for it.", Search(typed).Note);

    [Fact]
    public void What_no_law_answers_is_shown_as_weak() =>
        Assert.All(Search("parking of bicycles in the municipal gardens").Hits, h => Assert.True(h.IsWeak));

    [Fact]
    public void British_and_American_spelling_find_the_same() =>
        Assert.Equal(Search("unauthorised access").Hits.Select(h => h.Provision.Id), Search("unauthorized access").Hits.Select(h => h.Provision.Id));

    [Fact]
    public void Matches_are_counted_by_statute_and_offence()
    {
        var result = _index.Search(new SearchRequest("money laundering", null, Today, 5) { WithFacets = true });
        Assert.Equal(result.Total, result.Facets.Single(f => f.Name == "offence").Values.Sum(v => v.Count));
        Assert.Contains(result.Facets.Single(f => f.Name == "statute").Values, v => v.Value == "pk/amla-2010");
    }

    [Fact]
    public void More_like_a_provision_leaves_itself_out()
    {
        var hits = Like("pk/benami-2017/s58", 5);
        Assert.NotEmpty(hits);
        Assert.DoesNotContain(hits, h => h.Provision.Id == ProvisionId.Of("pk/benami-2017/s58"));
        Assert.Contains(hits, h => h.Provision.Heading.Contains("compan", StringComparison.OrdinalIgnoreCase));
        Assert.All(hits, h => Assert.False(h.IsWeak));
    }

    [Fact]
    public void More_like_a_provision_of_company_offences_finds_those_of_other_statutes()
    {
        var hits = Like("pk/benami-2017/s58", 10);
        Assert.Equal(3, hits.Count(h => h.Provision.Heading == "Offences by companies"));
    }

    [Fact]
    public void A_search_as_of_a_day_sees_the_law_of_that_day()
    {
        var before = Search("organised beggary", new DateOnly(2020, 1, 1));
        Assert.DoesNotContain(before.Hits, h => h.Provision.Id == ProvisionId.Of("pk/ptpa-2018/s3/3/c"));
        Assert.Contains(Search("organised beggary").Hits, h => h.Provision.Id == ProvisionId.Of("pk/ptpa-2018/s3/3/c"));
    }

    [Theory]
    [InlineData("2010-03-25", 0)]
    [InlineData("2010-03-26", 1)]
    [InlineData("2020-09-23", 1)]
    [InlineData("2020-09-24", 1)]
    [InlineData("9999-12-31", 1)]
    public void A_wording_is_found_from_its_first_day_to_the_one_before_its_last_and_an_open_one_for_ever(string day, int wordings)
    {
        var asOf = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var found = Search("s. 4 AMLA", asOf).Hits.Where(h => h.Provision.Id == ProvisionId.Of("pk/amla-2010/s4")).ToList();
        Assert.Equal(wordings, found.Count);
        Assert.All(found, h => Assert.True(h.Provision.IsInForce(asOf)));
    }

    [Theory]
    [InlineData("what is the punishment for smuggling of migrants", "pk/psma-2018/s3")]
    [InlineData("what is the punishment for bribery of a public servant", "pk/ppc-1860/s161")]
    [InlineData("what is abetment", "pk/ppc-1860/s107")]
    [InlineData("who is a fugitive offender", "pk/extradition-1972/s2/fugitive-offender")]
    public void A_question_about_a_punishment_finds_the_offence_and_one_about_a_word_its_definition(string question, string first) =>
        Assert.Equal(first, Search(question).Hits[0].Provision.Id.ToString());

    [Fact]
    public void What_was_omitted_comes_after_what_stands()
    {
        var hits = Search("must an official prove that his fortune is clean").Hits.Select(h => h.Provision.Id.ToString()).ToList();
        Assert.Equal("pk/pca-1947/s5C", hits[0]);
        Assert.Contains("pk/nao-1999/s14", hits);
    }

    [Property(MaxTest = 200)]
    public void No_text_crashes_the_search_and_marks_lie_inside_the_snippet(string? text)
    {
        foreach (var hit in Search(text ?? string.Empty).Hits)
            Assert.All(hit.Snippet.Matches, m => Assert.InRange(m.Start + m.Length, 1, hit.Snippet.Text.Length));
    }

    public void Dispose() => _folder.Dispose();

    private HashSet<ProvisionId> Found(string query) => [.. _index.Search(new SearchRequest(query, null, Today, 1000)).Hits.Select(h => h.Provision.Id)];

    private static HashSet<ProvisionId> Holding(string written) =>
    [
        .. Shipped.Law.Statutes.SelectMany(s => s.Provisions)
            .Where(p => p.IsInForce(Today) && Regex.IsMatch($"{p.Heading} | {p.Digest} {p.Text}", $@"(?<![\w'])(?i:{written})(?!\w|'\w)"))
            .Select(p => p.Id),
    ];

    private SearchResult Search(string text, DateOnly? asOf = null) => _index.Search(new SearchRequest(text, null, asOf ?? Today, 10));

    private IReadOnlyList<SearchHit> Like(string id, int limit) =>
        _index.Like(Shipped.Law.Find(ProvisionId.Of(id), Today)!, new SearchRequest(string.Empty, null, Today, limit)).Hits;
}
