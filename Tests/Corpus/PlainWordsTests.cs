using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class PlainWordsTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private readonly TempFolder _folder = new();

    [Fact]
    public void All_that_ships_is_about_provisions_of_the_book() => Assert.Empty(SearchAids.Check(Shipped.Data, Shipped.Law));

    [Fact]
    public void A_question_in_words_that_no_law_has_finds_the_section_and_tells_by_which_phrase()
    {
        using var index = Open(Book("s1: [selling umbrellas at the gate, umbrella hawker]", string.Empty));
        var hit = index.Search(new SearchRequest("hawkers who sell umbrellas", null, Day, 10)).Hits[0];
        Assert.Equal("xx/act-2000/s1", hit.Provision.Id.ToString());
        Assert.Equal("umbrella hawker", hit.AskedAs);
        Assert.False(hit.IsWeak);
    }

    [Fact]
    public void A_phrase_that_is_the_question_goes_before_its_words_in_several_phrases()
    {
        using var index = Open(Book("s1: [red kite, blue umbrella, red umbrella shop, kite shop]\ns2: [kite shop by the river, something else]", string.Empty));
        Assert.Equal("xx/act-2000/s2", index.Search(new SearchRequest("kite shop by the river", null, Day, 10)).Hits[0].Provision.Id.ToString());
    }

    [Fact]
    public void What_several_phrases_hold_together_goes_before_what_holds_a_part_as_near()
    {
        using var index = Open(Book("s1: [red kite on a roof, blue umbrella in a shop]\ns2: [red kite on a roof, green lantern in a barn]", string.Empty));
        Assert.Equal("xx/act-2000/s1", index.Search(new SearchRequest("red kite on a roof and blue umbrella", null, Day, 10)).Hits[0].Provision.Id.ToString());
        Assert.Equal("xx/act-2000/s2", index.Search(new SearchRequest("red kite on a roof and green lantern", null, Day, 10)).Hits[0].Provision.Id.ToString());
    }

    [Fact]
    public void A_word_finds_what_is_asked_by_a_word_of_its_kind()
    {
        using var index = Open(Book("s2: [carrying an umbrella indoors]", "rain gear: [umbrella, parasol, raincoat]"));
        var result = index.Search(new SearchRequest("a parasol in the hall", null, Day, 10));
        Assert.Equal("xx/act-2000/s2", result.Hits[0].Provision.Id.ToString());
        Assert.DoesNotContain("stands nowhere", result.Note ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_plain_words_renew_the_index_and_so_do_changed_kinds()
    {
        var data = Book("s1: [umbrella]", string.Empty);
        Open(data).Dispose();
        File.WriteAllText(Path.Combine(data, "plain-words", "xx", "act-2000.yaml"), "s2: [umbrella]\n");
        using (var renewed = Open(data))
            Assert.Equal("xx/act-2000/s2", Assert.Single(renewed.Search(new SearchRequest("umbrella", null, Day, 10)).Hits).Provision.Id.ToString());
        File.WriteAllText(Path.Combine(data, "kinds-of-words.yaml"), "rain gear: [umbrella, parasol]\n");
        using var again = Open(data);
        Assert.Single(again.Search(new SearchRequest("parasol", null, Day, 10)).Hits);
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_with_what_would_be_right()
    {
        var data = new DataFolder(Book("s1: [umbrella]\ns22: [kite]\ns2:\n  no: list\n", "rain gear: {}"));
        File.WriteAllText(Path.Combine(data.Path, "plain-words", "xx", "act-200.yaml"), "s1: [umbrella]\n");
        var found = SearchAids.Check(data, LawOf(data)).Select(d => d.ToString());
        Assert.Equal(
            [
                "kinds-of-words.yaml:1:12: error CE0109: 'rain gear' should be a list of texts.",
                "plain-words/xx/act-200.yaml: error CE0112: The file is named after no statute of the law book. Did you mean 'xx/act-2000'?",
                "plain-words/xx/act-2000.yaml:2:1: error CE0113: Act 2000 has no provision 's22'. Did you mean 's2'?",
                "plain-words/xx/act-2000.yaml:4:3: error CE0109: 's2' should be a list of texts.",
            ],
            found);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A data folder with a statute of two sections.</summary>
    private string Book(string plainWords, string kinds)
    {
        var data = _folder["data"];
        Directory.CreateDirectory(Path.Combine(data, "statutes", "xx"));
        Directory.CreateDirectory(Path.Combine(data, "plain-words", "xx"));
        File.WriteAllText(
            Path.Combine(data, "statutes", "xx", "act-2000.yaml"),
            """
            statute: xx/act-2000
            title: An Act
            short-title: Act 2000
            sources:
              s1: a test
            provisions:
              - id: s1
                heading: Vending
                digest: Nobody may vend without leave.
                in-force-from: 2000-01-01
                source: s1
                confidence: verified
              - id: s2
                heading: Canopies
                digest: Canopies stay folded under a roof.
                in-force-from: 2000-01-01
                source: s1
                confidence: verified

            """);
        File.WriteAllText(Path.Combine(data, "plain-words", "xx", "act-2000.yaml"), plainWords);
        if (kinds.Length > 0)
            File.WriteAllText(Path.Combine(data, "kinds-of-words.yaml"), kinds);
        return data;
    }

    private static LawBook LawOf(DataFolder data) => new(data.Files("statutes").Select(f => new StatuteReader(new()).Read(f)).OfType<Statute>());

    private SearchIndex Open(string folder) => ShippedSearch.Over(folder, _folder["workspace"], TreatyBridge.None, TestContext.Current.CancellationToken);
}
