using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Cuts the stretch of a text with the most matches and says where they are.</summary>
internal sealed class Highlighter(Analyzer analyzer)
{
    private const int Width = 220;
    private const int LongestRead = 40_000;

    /// <param name="words">Gains the words of the text.</param>
    public Snippet Cut(string text, IReadOnlySet<string> terms, HashSet<string> words)
    {
        var matches = Matches(text, terms, words);
        var start = BestStart(matches);
        var from = start <= 0 ? 0 : WordStart(text, Math.Max(0, start - 30));
        var to = Math.Min(text.Length, WordEnd(text, Math.Min(text.Length, from + Width)));
        var head = from > 0 ? "… " : string.Empty;
        var tail = to < text.Length ? " …" : string.Empty;
        var cut = text[from..to].Replace('\r', ' ').Replace('\n', ' ');
        return new Snippet(
            head + cut + tail,
            [.. matches.Where(m => m.Start >= from && m.Start + m.Length <= to).Select(m => (m.Start - from + head.Length, m.Length))]);
    }

    /// <summary>Where the window with the most different terms starts, the number of matches deciding between equals.</summary>
    private static int BestStart(List<(int Start, int Length, string Term)> matches)
    {
        var best = -1;
        var most = 0;
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0, j = 0; i < matches.Count; i++)
        {
            inside[matches[i].Term] = inside.GetValueOrDefault(matches[i].Term) + 1;
            for (; matches[i].Start - matches[j].Start > Width - 40; j++)
            {
                if (--inside[matches[j].Term] == 0)
                    inside.Remove(matches[j].Term);
            }

            var worth = (inside.Count * 10) + Math.Min(9, i - j + 1);
            if (worth > most)
            {
                most = worth;
                best = matches[j].Start;
            }
        }

        return best;
    }

    private static int WordStart(string text, int position)
    {
        while (position > 0 && !char.IsWhiteSpace(text[position - 1]))
            position--;
        return position;
    }

    private static int WordEnd(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private List<(int Start, int Length, string Term)> Matches(string text, IReadOnlySet<string> terms, HashSet<string> words)
    {
        var matches = new List<(int Start, int Length, string Term)>();
        using var stream = analyzer.GetTokenStream(Fields.Body, text.Length > LongestRead ? text[..LongestRead] : text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var word = term.ToString();
            words.Add(word);
            if (terms.Contains(word))
                matches.Add((offset.StartOffset, offset.EndOffset - offset.StartOffset, word));
        }

        stream.End();
        return matches;
    }
}
