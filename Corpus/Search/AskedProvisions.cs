using System.Globalization;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>How the provisions of an index are asked for, read and taken apart when a search first comes upon them.</summary>
internal sealed class AskedProvisions(IndexSearcher searcher, WordRarity rarity, WordKinds kinds)
{
    private const int MostKept = 20_000;
    private static readonly HashSet<string> Read = [Fields.Asked, Fields.Section];
    private readonly BoundedCache<int, AskedProvision> _known = new(MostKept);
    private readonly AskedWords _words = new(rarity, kinds);

    /// <summary>More than the number of any word of a provision that has been read.</summary>
    public int WordBound => _words.Bound;

    /// <summary>How a document is asked for.</summary>
    public AskedProvision Of(int doc) => _known.GetOrAdd(doc, d =>
    {
        var stored = searcher.Doc(d, Read);
        var phrases = stored.GetValues(Fields.Asked, CultureInfo.InvariantCulture).Select(ToPhrase).ToList();
        var words = phrases.SelectMany(p => p.Words).ToList();
        return new AskedProvision(phrases, new WordDirection(words), [.. words.Select(w => w.Text).Distinct(StringComparer.Ordinal)], stored.Get(Fields.Section, CultureInfo.InvariantCulture));
    });

    /// <summary>A question as it is compared with provisions that have been read.</summary>
    public NumberedConcepts Number(ConceptWeights asked) => new(asked, _words);

    private Phrase ToPhrase(string asked)
    {
        var end = asked.LastIndexOf('\n');
        var words = asked[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Phrase(asked[..end], Array.ConvertAll(words, _words.Of), _words.KindsOf(words));
    }
}
