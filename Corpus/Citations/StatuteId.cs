using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>A statute's stable id: country and slug, such as <c>pk/amla-2010</c>.</summary>
public readonly partial record struct StatuteId : IComparable<StatuteId>, IParsable<StatuteId>
{
    private readonly string? _text;

    private StatuteId(string text) => _text = text;

    /// <summary>The country's part.</summary>
    public string Country => Text[..Text.IndexOf('/', StringComparison.Ordinal)];

    private string Text => _text ?? throw new InvalidOperationException("A statute id was not set.");

    /// <summary>Reads text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static StatuteId Of(string text) => Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static StatuteId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no statute id; one looks like pk/amla-2010.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatuteId result)
    {
        var isId = s is not null && Pattern().IsMatch(s);
        result = isId ? new StatuteId(s!) : default;
        return isId;
    }

    /// <inheritdoc/>
    public int CompareTo(StatuteId other) => string.CompareOrdinal(_text, other._text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    [GeneratedRegex(@"^[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
