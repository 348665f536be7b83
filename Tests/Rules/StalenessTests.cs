using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Tests.Support;
using LawDates = ComplianceEngine.Tests.Support.Law;

namespace ComplianceEngine.Tests.Rules;

/// <summary>When a wording is another than the one reviewed, and what an expert is shown of it.</summary>
public sealed class StalenessTests
{
    private const string OldDigest = "Smuggling is punished by up to five years.";
    private const string NewDigest = "Smuggling is punished by up to ten years.";
    private const string Words = "Whoever smuggles shall be punished.";
    private static readonly ProvisionId Id = new(StatuteId.Of("xx/act"), "s3");
    private static readonly MappedProvision Reviewed = new(Id, ContentHash.OfText(OldDigest), ContentHash.OfText(Words));

    [Fact]
    public void Words_that_were_only_printed_anew_are_not_stale()
    {
        var now = Reprinted(OldDigest);
        Assert.False(Staleness.OfficialWordsDiffer(Reviewed, now));
        Assert.False(Staleness.IsStale(Reviewed, now));
    }

    [Fact]
    public void Where_words_were_only_printed_anew_and_the_digest_differs_the_expert_is_shown_the_digest()
    {
        var now = Reprinted(NewDigest);
        Assert.True(Staleness.IsStale(Reviewed, now));
        Assert.Equal(ContentHash.OfText(NewDigest), Staleness.ChangedHash(Reviewed, now));
        Assert.Equal("[-five-] {+ten+}", MappingReview.Difference(Reviewed, now, Held));
    }

    [Fact]
    public void Where_the_official_words_differ_the_expert_is_shown_these()
    {
        var now = Reprinted(NewDigest) with { Text = "Whoever trafficks shall be punished.", Reprint = null };
        Assert.Equal(now.TextHash, Staleness.ChangedHash(Reviewed, now));
        Assert.Equal("[-smuggles-] {+trafficks+}", MappingReview.Difference(Reviewed, now, Held));
    }

    private static Provision Reprinted(string digest) => LawDates.Section("s3") with
    {
        Id = Id,
        Digest = digest,
        Text = Words.ToUpperInvariant(),
        Reprint = new Reprint(ContentHash.OfText(Words), LawDates.Date("2018-05-18")),
    };

    private static string? Held(ContentHash hash) => new[] { OldDigest, Words }.FirstOrDefault(w => ContentHash.OfText(w) == hash);
}
