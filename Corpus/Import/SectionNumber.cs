using System.Globalization;

namespace ComplianceEngine.Corpus.Import;

/// <summary>The order of section numbers: 2, 10, 10A, 10AA, 10B, 11.</summary>
internal readonly record struct SectionNumber(int Number, string Letters) : IComparable<SectionNumber>
{
    public static SectionNumber Of(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return new SectionNumber(int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), text[digits..]);
    }

    public int CompareTo(SectionNumber other) => Number != other.Number
        ? Number.CompareTo(other.Number)
        : string.CompareOrdinal(Letters, other.Letters);

    /// <summary>How many numbers seem to be left out between this one and a later one; 0 for a successor.</summary>
    public int GapTo(SectionNumber later) => Math.Max(0, later.Number - Number - 1);

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Letters;
}
