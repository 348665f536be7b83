using System.Globalization;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Search.Indexing;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>How the provisions of an index are asked for, read when a search first comes upon them.</summary>
internal sealed class AskedProvisions(IndexSearcher searcher, WordRarity rarity, WordKinds kinds)
{
    private const int MostKept = 20_000;
    private static readonly HashSet<string> Texts = [Fields.Asked];
    private readonly IList<AtomicReaderContext> _segments = searcher.IndexReader.Leaves;
    private readonly BoundedCache<int, AskedProvision> _known = new(MostKept);
    private readonly AskedWords _words = new(rarity, kinds);

    /// <summary>More than the number of any word of a provision that has been read.</summary>
    public int WordBound => _words.Bound;

    /// <summary>How a document is asked for.</summary>
    public AskedProvision Of(int doc) => _known.GetOrAdd(doc, Read);

    /// <summary>One of the phrases of a document, by its place among them, as it was written.</summary>
    public string TextOf(int doc, int phrase) => searcher.Doc(doc, Texts).GetValues(Fields.Asked, CultureInfo.InvariantCulture)[phrase];

    /// <summary>A question as it is compared with provisions that have been read.</summary>
    public NumberedConcepts Number(ConceptWeights asked) => new(asked, _words);

    /// <summary>Reads a document's words from beside the index: what is stored in it would have to be unpacked first.</summary>
    private AskedProvision Read(int doc)
    {
        var segment = _segments[ReaderUtil.SubIndex(doc, _segments)];
        var place = doc - segment.DocBase;
        var wording = AskedWording.Read(segment.AtomicReader.GetBinaryDocValues(Fields.AskedWords).Of(place));
        AskedWord[] words = [.. wording.Words.Select(_words.Of)];
        var phrases = new Phrase[wording.Phrases.Count];
        for (var i = 0; i < phrases.Length; i++)
            phrases[i] = new Phrase(Array.ConvertAll(wording.Phrases[i], p => words[p]), _words);
        var section = segment.AtomicReader.GetBinaryDocValues(Fields.Section).Of(place);
        return new AskedProvision(
            ProvisionId.Of(segment.AtomicReader.GetSortedDocValues(Fields.Sort).Of(place).Utf8ToString()),
            phrases,
            new WordDirection(words, wording.Counts()),
            wording.Words,
            section.Length == 0 ? null : ProvisionId.Of(section.Utf8ToString()),
            Enum.Parse<ProvisionRole>(segment.AtomicReader.GetSortedDocValues(Fields.Role).Of(place).Utf8ToString()));
    }
}
