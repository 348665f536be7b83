using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// The words of the phrases that a provision is asked for by, as the index keeps them: each word once, and each phrase as the
/// places of its words among them. A search reads some thousand phrases, and looks up the words of a provision, not of a phrase.
/// </summary>
/// <param name="Words">The analysed words, in the order in which they first stand in the phrases.</param>
/// <param name="Phrases">The words of each phrase, by their places.</param>
internal sealed record AskedWording(IReadOnlyList<string> Words, IReadOnlyList<int[]> Phrases)
{
    /// <summary>Of analysed phrases.</summary>
    public static AskedWording Of(IEnumerable<IReadOnlyList<string>> phrases)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<string>();
        return new AskedWording(words, [.. phrases.Select(p => p.Select(PlaceOf).ToArray())]);

        int PlaceOf(string word)
        {
            if (places.TryAdd(word, words.Count))
                words.Add(word);
            return places[word];
        }
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static AskedWording Read(BytesRef bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length, writable: false));
        var words = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        var phrases = new int[reader.Read7BitEncodedInt()][];
        for (var i = 0; i < phrases.Length; i++)
        {
            var phrase = phrases[i] = new int[reader.Read7BitEncodedInt()];
            for (var j = 0; j < phrase.Length; j++)
                phrase[j] = reader.Read7BitEncodedInt();
        }

        return new AskedWording(words, phrases);
    }

    /// <summary>How often each word stands in all phrases together.</summary>
    public int[] Counts()
    {
        var counts = new int[Words.Count];
        foreach (var phrase in Phrases)
        {
            foreach (var place in phrase)
                counts[place]++;
        }

        return counts;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(Words.Count);
        foreach (var word in Words)
            writer.Write(word);
        writer.Write7BitEncodedInt(Phrases.Count);
        foreach (var phrase in Phrases)
        {
            writer.Write7BitEncodedInt(phrase.Length);
            foreach (var place in phrase)
                writer.Write7BitEncodedInt(place);
        }

        writer.Flush();
        return bytes.ToArray();
    }
}
