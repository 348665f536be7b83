namespace ComplianceEngine.Corpus.Citations;

/// <summary>Orders text by its parts, runs of digits as numbers: s2, s10, s10A. Ordinal otherwise.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            var order = char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                ? CompareNumbers(x, ref i, y, ref j)
                : Rank(x[i++]).CompareTo(Rank(y[j++]));
            if (order != 0)
                return order;
        }

        return (x.Length - i).CompareTo(y.Length - j);
    }

    /// <summary>A slash comes before all else, so that what lies inside a section comes before the next one.</summary>
    private static int Rank(char c) => c == '/' ? 0 : c + 1;

    private static int CompareNumbers(string x, ref int i, string y, ref int j)
    {
        var a = Digits(x, ref i);
        var b = Digits(y, ref j);
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.CompareTo(b, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return text.AsSpan(start, position - start).TrimStart('0');
    }
}
