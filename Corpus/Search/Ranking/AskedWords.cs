using System.Collections.Concurrent;
using ComplianceEngine.Corpus.Search.Lists;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>
/// The words by which an index's provisions are asked for, each with what is known of it. They get their numbers as they are
/// met: no result may depend on which word has which.
/// </summary>
internal sealed class AskedWords(WordRarity rarity, WordKinds kinds)
{
    private readonly ConcurrentDictionary<string, AskedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private int _last = -1;
    private int _lastKind = -1;

    /// <summary>More than any number given so far.</summary>
    public int Bound => Volatile.Read(ref _last) + 1;

    /// <summary>A provision's word.</summary>
    public AskedWord Of(string word) => _words.GetOrAdd(word, Make);

    /// <summary>A question's word, if a provision that has been read is asked for by it: there is no end to what people ask, and it is not kept.</summary>
    public AskedWord? Find(string word) => _words.GetValueOrDefault(word);

    /// <summary>The kinds of things that a provision's words name, alone and together, by number.</summary>
    public int[] KindsOf(AskedWord[] words) => Array.Exists(words, w => kinds.Knows(w.Text)) ? Numbers(kinds.Of(Array.ConvertAll(words, w => w.Text))) : [];

    /// <summary>The numbers of some kinds: of those there are few.</summary>
    public int[] Numbers(IReadOnlySet<string> named) => [.. named.Select(k => _kinds.GetOrAdd(k, _ => Interlocked.Increment(ref _lastKind)))];

    private AskedWord Make(string word)
    {
        var rare = rarity.Of(word);
        return new AskedWord(word, Interlocked.Increment(ref _last), rare, QuestionWords.Asking.Contains(word) ? 0 : rare * QuestionWords.WeightOf(word), Numbers(kinds.Of(word)));
    }
}
