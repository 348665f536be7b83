using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ComplianceEngine.Corpus.Law;

/// <summary>
/// Fingerprint of a text: SHA-256 over its normalised words, shortened to 16 hexadecimal digits. Spacing and the
/// shape of quotation marks and dashes do not count.
/// </summary>
public readonly record struct ContentHash : IParsable<ContentHash>
{
    private const int Length = 16;
    private readonly string? _digits;

    private ContentHash(string digits) => _digits = digits;

    /// <summary>The hash of a text of law.</summary>
    public static ContentHash OfText(string text) => OfBytes(Encoding.UTF8.GetBytes(TextNormaliser.ForHash(text)));

    /// <summary>The hash of anything.</summary>
    public static ContentHash OfBytes(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes))[..Length]);

    /// <summary>Reads text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ContentHash Of(string text) => Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static ContentHash Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var hash)
        ? hash
        : throw new FormatException($"'{s}' is no hash; one has {Length} hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result)
    {
        var isHash = s is { Length: Length } && s.All(char.IsAsciiHexDigitLower);
        result = isHash ? new ContentHash(s!) : default;
        return isHash;
    }

    /// <inheritdoc/>
    public override string ToString() => _digits ?? throw new InvalidOperationException("A hash was not set.");
}
