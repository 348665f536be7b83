using System.Diagnostics.CodeAnalysis;

namespace ComplianceEngine.Rules.Treaties;

/// <summary>An element's id: its duty and its name, such as <c>untoc/6/1/a/i#convert</c>.</summary>
public readonly record struct ElementId(ObligationId Obligation, string Name) : IComparable<ElementId>, IParsable<ElementId>
{
    /// <inheritdoc/>
    public static ElementId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no element id; one looks like untoc/6/1/a/i#convert.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ElementId result)
    {
        result = default;
        var mark = s?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        if (mark < 0 || mark + 1 == s!.Length || !ObligationId.TryParse(s[..mark], provider, out var obligation))
            return false;
        result = new ElementId(obligation, s[(mark + 1)..]);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ElementId other)
    {
        var byObligation = Obligation.CompareTo(other.Obligation);
        return byObligation != 0 ? byObligation : string.CompareOrdinal(Name, other.Name);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Obligation}#{Name}";
}
