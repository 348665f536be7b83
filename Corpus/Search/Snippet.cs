namespace ComplianceEngine.Corpus.Search;

/// <summary>A piece of text, and the stretches of it to highlight, in order.</summary>
public sealed record Snippet(string Text, IReadOnlyList<(int Start, int Length)> Matches)
{
    /// <summary>The text with a mark before and after each match.</summary>
    public string Marked(string open, string close) => Mark(s => s, open, close);

    /// <summary>The text, each piece encoded, with marks around each match.</summary>
    public string Mark(Func<string, string> encode, string open, string close)
    {
        var result = new System.Text.StringBuilder();
        var at = 0;
        foreach (var (start, length) in Matches)
        {
            result.Append(encode(Text[at..start])).Append(open).Append(encode(Text.Substring(start, length))).Append(close);
            at = start + length;
        }

        return result.Append(encode(Text[at..])).ToString();
    }
}
