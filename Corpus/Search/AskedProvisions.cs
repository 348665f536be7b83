using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>How the provisions of an index are asked for, read when a search first comes upon them.</summary>
internal sealed class AskedProvisions(IndexSearcher searcher, WordRarity rarity, WordKinds kinds)
{
    private const int MostKept = 20_000;
    private static readonly HashSet<string> Read = [Fields.Asked, Fields.AskedWords, Fields.Section, Fields.Role];
    private readonly BoundedCache<int, AskedProvision> _known = new(MostKept);
    private readonly AskedWords _words = new(rarity, kinds);

    /// <summary>More than the number of any word of a provision that has been read.</summary>
    public int WordBound => _words.Bound;

    /// <summary>How a document is asked for.</summary>
    public AskedProvision Of(int doc) => _known.GetOrAdd(doc, d => ToProvision(searcher.Doc(d, Read)));

    /// <summary>A question as it is compared with provisions that have been read.</summary>
    public NumberedConcepts Number(ConceptWeights asked) => new(asked, _words);

    private static ProvisionRole RoleOf(Document stored) => (ProvisionRole)(stored.GetField(Fields.Role).GetInt32Value() ?? 0);

    private AskedProvision ToProvision(Document stored)
    {
        var bytes = stored.GetBinaryValue(Fields.AskedWords);
        var wording = AskedWording.Read(bytes.Bytes, bytes.Offset, bytes.Length);
        var texts = stored.GetValues(Fields.Asked, CultureInfo.InvariantCulture);
        AskedWord[] words = [.. wording.Words.Select(_words.Of)];
        var phrases = new Phrase[texts.Length];
        for (var i = 0; i < phrases.Length; i++)
            phrases[i] = new Phrase(texts[i], Array.ConvertAll(wording.Phrases[i], p => words[p]), _words);
        return new AskedProvision(
            phrases, new WordDirection(words, wording.Counts()), wording.Words, stored.Get(Fields.Section, CultureInfo.InvariantCulture), RoleOf(stored));
    }
}
