using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ComplianceEngine.Corpus.Law;

/// <summary>A term of imprisonment, or the graver punishments beyond any term. Ordered by gravity.</summary>
public readonly record struct Term : IComparable<Term>, IParsable<Term>
{
    private const int LifeDays = int.MaxValue - 1;
    private const int DeathDays = int.MaxValue;
    private const int DaysInMonth = 30;

    private Term(int days) => Days = days;

    /// <summary>Imprisonment for life.</summary>
    public static Term Life { get; } = new(LifeDays);

    /// <summary>Death.</summary>
    public static Term Death { get; } = new(DeathDays);

    /// <summary>Whether it is imprisonment for life.</summary>
    public bool IsLife => Days == LifeDays;

    /// <summary>Whether it is death.</summary>
    public bool IsDeath => Days == DeathDays;

    /// <summary>Years, of 12 months of 30 days; null for life and death.</summary>
    public decimal? Years => IsLife || IsDeath ? null : (decimal)Days / (12 * DaysInMonth);

    private int Days { get; }

    /// <summary>So many years.</summary>
    public static Term OfYears(decimal years) => new((int)Math.Round(years * 12 * DaysInMonth));

    /// <summary>Reads text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Term Of(string text) => Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static Term Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var term)
        ? term
        : throw new FormatException($"'{s}' is no term; write '4 years', '6 months', '30 days', 'life' or 'death'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term result)
    {
        result = default;
        var parts = s?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts is ["life"] or ["death"])
        {
            result = parts[0] == "life" ? Life : Death;
            return true;
        }

        if (parts.Length != 2
            || !decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number > 1000)
        {
            return false;
        }

        int? unit = parts[1] switch
        {
            "year" or "years" => 12 * DaysInMonth,
            "month" or "months" => DaysInMonth,
            "day" or "days" => 1,
            _ => null,
        };
        if (unit is null)
            return false;
        result = new Term((int)Math.Round(number * unit.Value));
        return true;
    }

    /// <summary>How far two terms lie apart, in words; null where one is life or death.</summary>
    public string? DistanceTo(Term other) =>
        Years is null || other.Years is null ? null : new Term(Math.Abs(Days - other.Days)).ToString();

    /// <inheritdoc/>
    public int CompareTo(Term other) => Days.CompareTo(other.Days);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (IsLife)
            return "life";
        if (IsDeath)
            return "death";
        return (Days % (12 * DaysInMonth), Days % DaysInMonth) switch
        {
            (0, _) => Unit(Days / (12 * DaysInMonth), "year"),
            (_, 0) => Unit(Days / DaysInMonth, "month"),
            _ => Unit(Days, "day"),
        };
    }

    private static string Unit(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? string.Empty : "s")}");
}
