using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Tests.Support;

/// <summary>Builds small law books for tests.</summary>
internal static class Law
{
    public static Provision Section(string path, string heading = "A section", string? max = null, string from = "2000-01-01", string? to = null, bool legalPersons = false) => new()
    {
        Id = ProvisionId.Of($"xx/act-2000/{path}"),
        Heading = heading,
        Digest = heading,
        Offence = max is null ? null : new Offence { Max = Term.Of(max) },
        LegalPersons = new LegalPersons(legalPersons, null),
        InForceFrom = Date(from),
        InForceTo = to is null ? null : Date(to),
        Source = "a test",
        Confidence = Confidence.Verified,
    };

    public static Statute Statute(string id, IReadOnlyList<string> extent, params Provision[] provisions) => new()
    {
        Id = StatuteId.Of(id),
        Title = id,
        ShortTitle = id,
        Extent = extent,
        Provisions = [.. provisions.Select(p => p with { Id = ProvisionId.Of($"{id}/{p.Id.Path}") })],
    };

    public static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
