using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Takes texts apart into the words that the index knows.</summary>
internal static class WordAnalysis
{
    /// <summary>The runs of words of some lengths, as they are looked up, each with its place.</summary>
    /// <param name="longestFrom">How many words the longest run may have that begins with a word; none where no run may.</param>
    public static IEnumerable<(int Place, string Run)> Runs(this IReadOnlyList<string> words, int shortest, Func<string, int> longestFrom)
    {
        for (var place = 0; place < words.Count; place++)
        {
            var run = words[place];
            var longest = longestFrom(run);
            for (var count = 1; count <= longest && place + count <= words.Count; count++)
            {
                if (count > 1)
                    run = $"{run} {words[place + count - 1]}";
                if (count >= shortest)
                    yield return (place, run);
            }
        }
    }

    /// <summary>The words of a text as a field knows them: stemmed, or as they are written; always one for one.</summary>
    public static List<string> Words(this Analyzer analyzer, string text, string field = Fields.Body)
    {
        using var stream = analyzer.GetTokenStream(field, text);
        return stream.Words();
    }

    /// <summary>Reads a stream to its end.</summary>
    public static List<string> Words(this TokenStream stream)
    {
        var words = new List<string>();
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(term.ToString());
        stream.End();
        return words;
    }
}
