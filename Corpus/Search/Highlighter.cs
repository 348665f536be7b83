namespace ComplianceEngine.Corpus.Search;

/// <summary>Cuts the stretch of a text with the most matches and says where they are.</summary>
internal static class Highlighter
{
    private const int Width = 220;

    /// <param name="matches">Where something of what was asked stands, in the order of the text.</param>
    public static Snippet Cut(string text, List<(int Start, int Length, string Word)> matches)
    {
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

    /// <summary>Where the window with the most different words starts, the number of matches deciding between equals.</summary>
    private static int BestStart(List<(int Start, int Length, string Word)> matches)
    {
        var best = -1;
        var most = 0;
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0, j = 0; i < matches.Count; i++)
        {
            inside[matches[i].Word] = inside.GetValueOrDefault(matches[i].Word) + 1;
            for (; matches[i].Start - matches[j].Start > Width - 40; j++)
            {
                if (--inside[matches[j].Word] == 0)
                    inside.Remove(matches[j].Word);
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
}
