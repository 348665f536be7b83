using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>corpus show</c>: a statute, or a part of it, as it stands on a day.</summary>
internal sealed record StatuteJson(
    string Schema, string Statute, string Title, string? Reading, StatuteJson.EditionJson Edition, IReadOnlyList<StatuteJson.ProvisionJson> Provisions)
{
    /// <param name="within">The provision to show; null for the whole statute.</param>
    public static StatuteJson Of(Statute statute, ProvisionId? within, DateOnly asOf, string? reading)
    {
        var inForce = statute.Provisions.Where(p => p.IsInForce(asOf)).ToDictionary(p => p.Id);
        var dates = statute.EditionDates;
        var from = dates.Where(d => d <= asOf).DefaultIfEmpty(dates[0]).Last();
        DateOnly? to = dates.Any(d => d > asOf) ? dates.First(d => d > asOf) : null;
        var roots = within is { } id ? [id] : inForce.Keys.Where(k => Holder(k, inForce) is null).Order().ToList();
        return new StatuteJson(
            "compliance/corpus-show/1",
            statute.Id.ToString(),
            statute.Title,
            reading,
            new EditionJson(from, to, statute.Provisions[0].Source),
            [.. roots.Where(inForce.ContainsKey).Select(r => ProvisionJson.Of(inForce[r], statute, inForce))]);
    }

    /// <summary>The nearest provision in force that holds another.</summary>
    private static ProvisionId? Holder(ProvisionId id, Dictionary<ProvisionId, Provision> inForce)
    {
        var holder = id.Parent;
        while (holder is { } candidate && !inForce.ContainsKey(candidate))
            holder = candidate.Parent;
        return holder;
    }

    internal sealed record EditionJson(DateOnly InForceFrom, DateOnly? InForceTo, string Source);

    internal sealed record ImprisonmentJson(decimal? MinYears, decimal? MaxYears, bool? Life, bool? Death);

    internal sealed record FineJson(long? Max, string? Currency, string Text);

    internal sealed record OffenceJson(ImprisonmentJson? Imprisonment, FineJson? Fine, bool? LegalPersons, string? Note)
    {
        public static OffenceJson? Of(Provision provision) => provision.Offence is not { } offence
            ? null
            : new OffenceJson(
                offence.Min is null && offence.Max is null
                    ? null
                    : new ImprisonmentJson(offence.Min?.Years, offence.Max?.Years, offence.Max is { IsLife: true } ? true : null, offence.Max is { IsDeath: true } ? true : null),
                offence.Fine is { } fine ? new FineJson(fine.Max, fine.Currency, fine.Text) : null,
                provision.LegalPersons?.Reached,
                offence.TermNote);
    }

    internal sealed record ProvisionJson(
        string Id, string Citation, string Heading, string? Text, string? Digest, OffenceJson? Offence, IReadOnlyList<string>? Effects, IReadOnlyList<string>? EffectsOn, IReadOnlyList<string> Extent,
        IReadOnlyList<string> AmendedBy, DateOnly InForceFrom, DateOnly? InForceTo, string Hash, string Confidence, string Source, IReadOnlyList<ProvisionJson> Provisions)
    {
        public static ProvisionJson Of(Provision provision, Statute statute, Dictionary<ProvisionId, Provision> inForce) => new(
            provision.Id.ToString(),
            statute.Cite(provision.Id),
            provision.Heading,
            provision.Text,
            provision.Digest,
            OffenceJson.Of(provision),
            provision.Effects.Count == 0 ? null : [.. provision.Effects.Select(e => e.Word())],
            provision.EffectsOn.Count == 0 ? null : [.. provision.EffectsOn.Select(o => o.ToString())],
            statute.Extent,
            provision.AmendedBy,
            provision.InForceFrom,
            provision.InForceTo,
            (provision.TextHash ?? provision.DigestHash).ToString(),
            provision.Confidence.ToString().ToLowerInvariant(),
            provision.Source,
            [.. inForce.Keys.Where(k => Holder(k, inForce) == provision.Id).Order().Select(k => Of(inForce[k], statute, inForce))]);
    }
}
