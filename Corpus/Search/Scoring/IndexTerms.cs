using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// What the index has of terms, looked up once: a question asks for hundreds, in all its concepts' other names,
/// most stand nowhere, and most of a search is finding that out. Ranking then asks how rare thousands of words are, which
/// cursors that are kept find in an eighth of the time of ones made for each word.
/// </summary>
internal sealed class IndexTerms(IndexReader reader)
{
    private const int Most = 200_000;
    private readonly BoundedCache<(string Field, string Text), TermContext?> _terms = new(Most);
    private readonly Dictionary<string, IReadOnlyList<(int Segment, TermsEnum Cursor)>> _cursors = new(StringComparer.Ordinal);
    private readonly Lock _moving = new();

    /// <summary>A term's place; null where no document has it.</summary>
    public TermContext? Find(string field, string text) => _terms.GetOrAdd((field, text), t => PlaceOf(t.Field, t.Text));

    /// <summary>The same as <see cref="UsesOf"/>, where whoever asks keeps the answer: nothing is kept here.</summary>
    public int CountUses(string word)
    {
        var term = new BytesRef(word);
        lock (_moving)
            return Math.Max(Count(Fields.Body, term), Count(Fields.Plain, term));
    }

    /// <summary>How many provisions speak of a word, or are asked for by it, whichever are more.</summary>
    public int UsesOf(string word) => Math.Max(Find(Fields.Body, word)?.DocFreq ?? 0, Find(Fields.Plain, word)?.DocFreq ?? 0);

    /// <summary>Whether each word of a phrase stands somewhere. For two words of a question this is enough: to look for them side by side costs as much as to ask for them.</summary>
    public bool HasWords(PhraseQuery phrase) => !Array.Exists(phrase.GetTerms(), w => Find(w.Field, w.Text) is null);

    /// <summary>Whether any document has a phrase. Nothing is kept of it: whoever asks keeps what the phrase gives.</summary>
    public bool Has(PhraseQuery phrase)
    {
        if (!HasWords(phrase))
            return false;
        var weight = new IndexSearcher(reader).CreateNormalizedWeight(phrase);
        return reader.Leaves.Any(leaf => weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is { } scorer && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS);
    }

    /// <summary>As <see cref="TermContext.Build"/>, with cursors that are kept.</summary>
    private TermContext? PlaceOf(string field, string text)
    {
        var term = new BytesRef(text);
        TermContext? place = null;
        lock (_moving)
        {
            foreach (var (segment, cursor) in CursorsOf(field))
            {
                if (cursor.SeekExact(term))
                    (place ??= new TermContext(reader.Context)).Register(cursor.GetTermState(), segment, cursor.DocFreq, cursor.TotalTermFreq);
            }
        }

        return place;
    }

    private int Count(string field, BytesRef term)
    {
        var count = 0;
        foreach (var (_, cursor) in CursorsOf(field))
            count += cursor.SeekExact(term) ? cursor.DocFreq : 0;
        return count;
    }

    private IReadOnlyList<(int Segment, TermsEnum Cursor)> CursorsOf(string field)
    {
        if (!_cursors.TryGetValue(field, out var cursors))
        {
            _cursors.Add(field, cursors = [.. from leaf in reader.Leaves
                let terms = leaf.AtomicReader.GetTerms(field)
                where terms is not null
                select (leaf.Ord, terms.GetEnumerator())]);
        }

        return cursors;
    }
}
