using ComplianceEngine.Corpus.Search.Indexing;
using FsCheck.Xunit;
using Lucene.Net.Util;

namespace ComplianceEngine.Tests.Corpus;

public sealed class AskedWordingTests
{
    [Property(MaxTest = 200)]
    public void What_is_written_reads_back_word_for_word(string?[]?[]? texts)
    {
        var phrases = Phrases(texts);
        var read = AskedWording.Read(new BytesRef(AskedWording.Of(phrases).ToBytes()));
        Assert.Equal(phrases, read.Phrases.Select(p => p.Select(place => read.Words[place]).ToArray()));
        Assert.Equal(phrases.SelectMany(p => p).Distinct(StringComparer.Ordinal), read.Words);
    }

    [Property(MaxTest = 200)]
    public void Words_are_counted_as_often_as_they_stand_in_the_phrases(string?[]?[]? texts)
    {
        var phrases = Phrases(texts);
        var wording = AskedWording.Of(phrases);
        Assert.Equal(wording.Words.Select(w => phrases.Sum(p => p.Count(x => x == w))), wording.Counts());
    }

    private static string[][] Phrases(string?[]?[]? texts) => [.. (texts ?? []).Select(p => (p ?? []).Select(Whole).ToArray())];

    /// <summary>Text as UTF-8 keeps it: half a pair of surrogates is no character.</summary>
    private static string Whole(string? text) => new([.. (text ?? string.Empty).Where(c => !char.IsSurrogate(c))]);
}
