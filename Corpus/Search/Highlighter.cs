using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Cuts the stretch of a text with the most matches and says where they are.</summary>
internal sealed class Highlighter(Analyzer analyzer)
{
    private const int Width = 220;

    public Snippet Cut(string text, IReadOnlySet<string> terms)
    {
        var matches = Matches(text, terms);
        var start = BestStart(matches);
        var from = start <= 0 ? 0 : WordStart(text, Math.Max(0, start - 30));
        var to = Math.Min(text.Length, WordEnd(text, Math.Min(text.Length, from + Width)));
        var head = from > 0 ? "… " : string.Empty;
        var tail = to < text.Length ? " …" : string.Empty;
        var cut = text[from..to].ReplaceLineEndings(" ");
        return new Snippet(
            head + cut + tail,
            [.. matches.Where(m => m.Start >= from && m.Start + m.Length <= to).Select(m => (m.Start - from + head.Length, m.Length))]);
    }

    private static int BestStart(List<(int Start, int Length)> matches)
    {
        var best = -1;
        var most = 0;
        for (int i = 0, j = 0; i < matches.Count; i++)
        {
            while (matches[i].Start - matches[j].Start > Width - 40)
                j++;
            if (i - j + 1 > most)
            {
                most = i - j + 1;
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

    private List<(int Start, int Length)> Matches(string text, IReadOnlySet<string> terms)
    {
        var matches = new List<(int Start, int Length)>();
        using var stream = analyzer.GetTokenStream(Fields.Body, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (terms.Contains(term.ToString()))
                matches.Add((offset.StartOffset, offset.EndOffset - offset.StartOffset));
        }

        stream.End();
        return matches;
    }
}
