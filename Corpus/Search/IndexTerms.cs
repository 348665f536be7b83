using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// What the index has of terms and phrases, looked up once: a question asks for hundreds, in all its concepts' other names,
/// most stand nowhere, and most of a search is finding that out.
/// </summary>
internal sealed class IndexTerms(IndexReader reader)
{
    private const int Most = 50_000;
    private readonly BoundedCache<(string Field, string Text), TermContext?> _terms = new(Most);
    private readonly BoundedCache<(string Field, string Text), bool> _phrases = new(Most);

    /// <summary>A term's place; null where no document has it.</summary>
    public TermContext? Find(string field, string text) => _terms.GetOrAdd(
        (field, text), t => TermContext.Build(reader.Context, new Term(t.Field, t.Text)) is { DocFreq: > 0 } place ? place : null);

    /// <summary>How many provisions speak of a word, or are asked for by it, whichever are more.</summary>
    public int UsesOf(string word) => Math.Max(Find(Fields.Body, word)?.DocFreq ?? 0, Find(Fields.Plain, word)?.DocFreq ?? 0);

    /// <summary>Whether any document has a phrase.</summary>
    public bool Has(PhraseQuery phrase)
    {
        var words = phrase.GetTerms();
        var key = (words[0].Field, FormattableString.Invariant($"{phrase.Slop} {string.Join(' ', words.Select(w => w.Text))}"));
        return _phrases.GetOrAdd(key, _ => words.All(w => Find(w.Field, w.Text) is not null) && IsAnywhere(phrase));
    }

    private bool IsAnywhere(PhraseQuery phrase)
    {
        var weight = new IndexSearcher(reader).CreateNormalizedWeight(phrase);
        return reader.Leaves.Any(leaf => weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is { } scorer && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS);
    }
}
