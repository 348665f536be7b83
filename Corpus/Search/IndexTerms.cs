using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<(string Field, string Text), TermContext?> _terms = new();
    private readonly ConcurrentDictionary<(string Field, string Text), bool> _phrases = new();

    /// <summary>A term's place; null where no document has it.</summary>
    public TermContext? Find(string field, string text)
    {
        if (_terms.TryGetValue((field, text), out var known))
            return known;
        if (_terms.Count > Most)
            _terms.Clear();
        var context = TermContext.Build(reader.Context, new Term(field, text));
        return _terms[(field, text)] = context.DocFreq == 0 ? null : context;
    }

    /// <summary>Whether any document has a phrase.</summary>
    public bool Has(PhraseQuery phrase)
    {
        var words = phrase.GetTerms();
        var key = (words[0].Field, FormattableString.Invariant($"{phrase.Slop} {string.Join(' ', words.Select(w => w.Text))}"));
        if (_phrases.TryGetValue(key, out var known))
            return known;
        if (_phrases.Count > Most)
            _phrases.Clear();
        return _phrases[key] = words.All(w => Find(w.Field, w.Text) is not null) && IsAnywhere(phrase);
    }

    private bool IsAnywhere(PhraseQuery phrase)
    {
        var weight = new IndexSearcher(reader).CreateNormalizedWeight(phrase);
        return reader.Leaves.Any(leaf => weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is { } scorer && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS);
    }
}
