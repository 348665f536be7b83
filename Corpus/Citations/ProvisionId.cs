using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>
/// A provision's stable id: its statute and the path to it, such as <c>pk/amla-2010/s3/1/a</c>. Compared as a lawyer
/// sorts: section 2 before section 10, section 10 before section 10A.
/// </summary>
public readonly partial record struct ProvisionId : IComparable<ProvisionId>, IParsable<ProvisionId>
{
    private readonly string? _path;

    /// <summary>Makes an id of a statute and a path.</summary>
    /// <exception cref="FormatException">The path is none.</exception>
    public ProvisionId(StatuteId statute, string path)
    {
        if (!PathPattern().IsMatch(path))
            throw new FormatException($"'{path}' is no path to a provision; one looks like s3/1/a.");
        Statute = statute;
        _path = path;
    }

    /// <summary>The statute.</summary>
    public StatuteId Statute { get; }

    /// <summary>The way to the provision inside its statute.</summary>
    public string Path => _path ?? throw new InvalidOperationException("A provision id was not set.");

    /// <summary>The path's parts.</summary>
    public IReadOnlyList<string> Segments => Path.Split('/');

    /// <summary>The provision that holds this one; null at the top.</summary>
    public ProvisionId? Parent
    {
        get
        {
            var last = Path.LastIndexOf('/');
            return last < 0 ? null : new ProvisionId(Statute, Path[..last]);
        }
    }

    /// <summary>The section, article or schedule that holds this one, or this one.</summary>
    public ProvisionId Top
    {
        get
        {
            var first = Path.IndexOf('/', StringComparison.Ordinal);
            return first < 0 ? this : new ProvisionId(Statute, Path[..first]);
        }
    }

    /// <summary>Reads text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ProvisionId Of(string text) => Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static ProvisionId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no provision id; one looks like pk/amla-2010/s3/1/a.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProvisionId result)
    {
        result = default;
        if (s is null)
            return false;
        var first = s.IndexOf('/', StringComparison.Ordinal);
        var second = first < 0 ? -1 : s.IndexOf('/', first + 1);
        if (second < 0 || !StatuteId.TryParse(s[..second], provider, out var statute) || !PathPattern().IsMatch(s[(second + 1)..]))
            return false;
        result = new ProvisionId(statute, s[(second + 1)..]);
        return true;
    }

    /// <summary>Whether this provision is the other, or lies inside it.</summary>
    public bool IsWithin(ProvisionId other) =>
        Statute == other.Statute
        && (string.Equals(Path, other.Path, StringComparison.Ordinal) || Path.StartsWith(other.Path + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public int CompareTo(ProvisionId other)
    {
        var byStatute = Statute.CompareTo(other.Statute);
        return byStatute != 0 ? byStatute : NaturalOrder.Instance.Compare(_path, other._path);
    }

    /// <summary>As it is written inside a statute: the path alone where it stands there, else the whole id.</summary>
    public string In(StatuteId statute) => Statute == statute ? Path : ToString();

    /// <inheritdoc/>
    public override string ToString() => $"{Statute}/{Path}";

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[A-Za-z0-9]+(-[A-Za-z0-9]+)*)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathPattern();
}
