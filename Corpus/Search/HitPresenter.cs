using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Ranking;
using Lucene.Net.Analysis;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Makes of what a search found what is shown of it.</summary>
internal sealed class HitPresenter(Lazy<LawBook> book, Analyzer analyzer, TreatyBridge bridge)
{
    /// <summary>How many words of texts are kept, with their places: some hundred bytes each at most. The same provisions are found again and again.</summary>
    private const int MostKept = 300_000;

    private readonly BoundedCache<string, TextWords> _texts = new(MostKept, t => t.Count);

    /// <param name="terms">The words to show in the text.</param>
    /// <param name="asked">How much of the question a provision holds.</param>
    public SearchHit Of(RankedProvision found, IReadOnlyCollection<string> terms, Coverage asked, DateOnly asOf)
    {
        var provision = book.Value.Find(found.Id, asOf)!;
        var text = provision.Text ?? provision.Digest ?? provision.Heading;
        var words = _texts.GetOrAdd(text, t => new TextWords(t, analyzer));
        var isWeak = found.Score < PhraseRanking.LeastCited && IsWeak(provision, words, found.Asked.Words, asked);
        return new SearchHit(provision, book.Value.Cite(found.Id), found.Score, Highlighter.Cut(text, words.PlacesOf(terms)), isWeak) { AskedAs = found.AskedAs };
    }

    /// <summary>Few hits are weak, and most show it by their text already: what else belongs to a provision is looked through last.</summary>
    private bool IsWeak(Provision provision, TextWords text, IReadOnlyList<string> askedBy, Coverage asked)
    {
        if (!asked.IsWeak(text.Holds))
            return false;
        var words = askedBy.ToHashSet(StringComparer.Ordinal);
        if (!asked.IsWeak(Holds))
            return false;
        words.UnionWith(analyzer.Words($"{(provision.Text is null ? string.Empty : provision.Digest)} {book.Value.Find(provision.Id.Statute)?.Title} {bridge.Find(provision.Id)?.Words}"));
        return asked.IsWeak(Holds);

        bool Holds(string word) => text.Holds(word) || words.Contains(word);
    }
}
