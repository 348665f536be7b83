using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Treaties;

/// <summary>A duty's stable id: treaty, article, and the way to it, such as <c>untoc/6/1/a/i</c>.</summary>
public readonly partial record struct ObligationId : IComparable<ObligationId>, IParsable<ObligationId>
{
    private readonly string? _text;

    private ObligationId(string text) => _text = text;

    /// <summary>The treaty's code.</summary>
    public string Treaty => Text[..Text.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The way inside the treaty, article first.</summary>
    public string Path => Text[(Text.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The article's id: treaty and number.</summary>
    public string Article => $"{Treaty}/{Path.Split('/')[0]}";

    private string Text => _text ?? throw new InvalidOperationException("An obligation id was not set.");

    /// <summary>Reads text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ObligationId Of(string text) => Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static ObligationId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id)
        ? id
        : throw new FormatException($"'{s}' is no obligation id; one looks like untoc/6/1/a/i.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ObligationId result)
    {
        var isId = s is not null && Pattern().IsMatch(s);
        result = isId ? new ObligationId(s!) : default;
        return isId;
    }

    /// <summary>Whether this duty is the other, or lies inside it.</summary>
    public bool IsWithin(string id) =>
        string.Equals(Text, id, StringComparison.Ordinal) || Text.StartsWith(id + "/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(ObligationId other) => NaturalOrder.Instance.Compare(_text, other._text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    [GeneratedRegex(@"^[a-z]{2,10}/\d{1,3}(/[a-z0-9]+(-[a-z0-9]+)*)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
