using System.Globalization;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

/// <summary>
/// The law book held against the official texts that are on this machine: section numbers, headings and punishments as the
/// importer reads them. What differs was looked at, and stands with its reason in <c>settled-differences.txt</c>.
/// </summary>
public sealed class LawAgainstTextsTests
{
    private const string Folder = "pakistan-code";
    private const int LongestRun = 12;
    private static readonly DateOnly Today = Support.Law.Date("2026-11-24");

    /// <summary>The texts that are whole enough to hold a statute against, and the statutes.</summary>
    private static readonly (string File, string Statute)[] Pairs =
    [
        ("../text/amla-2010-pakistan-code-2022-09.layout.txt", "pk/amla-2010"), ("anti-rape-2021.txt", "pk/anti-rape-2021"), ("arms-act-1878.txt", "pk/arms-1878"), ("../text/ata-1997-pakistan-code-2025-10.layout.txt", "pk/ata-1997"),
        ("benami-2017.txt", "pk/benami-2017"), ("cnsa-1997.txt", "pk/cnsa-1997"), ("coast-guards-1973.txt", "pk/coast-guards-1973"),
        ("companies-2017.txt", "pk/companies-2017"), ("../editions/constitution-1973-current-2026-04.txt", "pk/constitution-1973"), ("../text/crpc-1898-pakistan-code-2025-11.layout.txt", "pk/crpc-1898"),
        ("customs-1969.txt", "pk/customs-1969"), ("../text/emigration-ordinance-1979.layout.txt", "pk/emigration-1979"), ("exit-control-1981.txt", "pk/exit-control-1981"), ("explosive-substances-1908.txt", "pk/explosive-substances-1908"), ("extradition-1972.txt", "pk/extradition-1972"),
        ("fera-1947.txt", "pk/fera-1947"), ("fia-act-1974.txt", "pk/fia-1974"), ("foreigners-1946.txt", "pk/foreigners-1946"), ("ifta-2013.txt", "pk/ifta-2013"),
        ("maritime-zones-2023.txt", "pk/maritime-zones-2023"), ("mla-2020.txt", "pk/mla-2020"), ("nab-ordinance-1999-consolidated.txt", "pk/nao-1999"),
        ("nacta-2013.txt", "pk/nacta-2013"), ("../text/pakistan-arms-ordinance-1965.layout.txt", "pk/arms-1965"), ("passports-1974.txt", "pk/passports-1974"), ("pca-1947.txt", "pk/pca-1947"),
        ("peca-2016-consolidated.txt", "pk/peca-2016"), ("police-order-2002.txt", "pk/police-order-2002"), ("../text/ppc-1860-pakistan-code-2025-11.layout.txt", "pk/ppc-1860"),
        ("prevention-of-smuggling-1977.txt", "pk/prevention-of-smuggling-1977"), ("psoma-smuggling-of-migrants-2018.txt", "pk/psma-2018"), ("ptpa-trafficking-2018.txt", "pk/ptpa-2018"),
        ("../text/qso-1984-pakistan-code-2018.layout.txt", "pk/qso-1984"), ("surrender-of-illicit-arms-1991.txt", "pk/illicit-arms-1991"), ("virtual-assets-ordinance-2025.txt", "pk/virtual-assets-2025"),
    ];

    private static string Settled => Path.Combine(Repository.Root, "Tests", "Corpus", "settled-differences.txt");

    [Fact]
    public void Section_numbers_headings_and_punishments_agree_with_the_texts_but_for_what_was_settled()
    {
        var differences = Pairs.SelectMany(p => Differences(Shipped.Law.Find(StatuteId.Of(p.Statute))!, OfficialTexts.Find($"{Folder}/{p.File}"))).ToList();
        var reasons = File.ReadLines(Settled).Where(l => l.Contains(" ~ ", StringComparison.Ordinal)).ToDictionary(l => l.Split(" ~ ")[0], l => l.Split(" ~ ")[1], StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            var head = File.ReadLines(Settled).TakeWhile(l => l.StartsWith('#'));
            File.WriteAllText(Settled, string.Join('\n', head.Concat(differences.Select(d => $"{d} ~ {reasons.GetValueOrDefault(d, "not settled")}"))) + "\n");
            return;
        }

        Assert.Equal(reasons.Keys.Order(StringComparer.Ordinal), differences.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("not settled", reasons.Values);
    }

    [Fact]
    public void No_digest_shares_a_run_of_more_than_twelve_words_with_any_text()
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(OfficialTexts.Find($"{Folder}/ptpa-trafficking-2018.txt")))!;
        var runs = new[] { Folder, "text", "editions" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(folder, f)).Where(n => n.EndsWith(".txt", StringComparison.Ordinal) || n.EndsWith(".md", StringComparison.Ordinal))).SelectMany(f => Runs(File.ReadAllText(f))).ToHashSet();
        var copied = Shipped.Law.Statutes.SelectMany(s => s.Provisions).Where(p => p.Digest is not null && Runs(p.Digest).Any(runs.Contains)).Select(p => p.Id.ToString());
        Assert.Empty(copied);
    }

    private static IEnumerable<string> Differences(Statute statute, string file)
    {
        var prefix = statute.Provisions.Any(p => p.Id.Path.StartsWith("art", StringComparison.Ordinal)) ? "art" : "s";
        var text = DocumentReader.Read(file, prefix).Sections.ToDictionary(s => s.Path, StringComparer.Ordinal);
        foreach (var provision in statute.Provisions.Where(p => p.Confidence == Confidence.Verified && p.IsInForce(Today) && p.Id.Segments.Count == 1 && p.Id.Path.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(p.Id.Path[prefix.Length])))
        {
            var citation = statute.Cite(provision.Id);
            if (!text.TryGetValue(provision.Id.Path, out var section))
            {
                yield return $"{citation}: not found in the text";
                continue;
            }

            if (!SharesAWord(provision.Heading, $"{section.Heading} {section.Body}"))
                yield return $"{citation}: heading '{provision.Heading}', text '{section.Heading}'";
            var (ours, theirs) = (provision.Offence?.Max, OffenceFinder.Find(section.Body)?.Max);
            if (ours is { } book && theirs is { } read && book != read)
                yield return string.Create(CultureInfo.InvariantCulture, $"{citation}: maximum {book}, text {read}");
        }
    }

    /// <summary>Whether a heading in own words speaks of the same: a telling word of it, by its beginning, stands in the section.</summary>
    private static bool SharesAWord(string heading, string text)
    {
        var words = StatuteNames.Normalise(text).Split(' ').Where(w => w.Length > 3).Select(w => w[..4]).ToHashSet(StringComparer.Ordinal);
        var own = StatuteNames.Normalise(heading).Split(' ').Where(w => w.Length > 3).Select(w => w[..4]).ToList();
        return own.Count == 0 || own.Exists(words.Contains);
    }

    /// <summary>Fingerprints of all runs of thirteen words; numbers are facts and left out.</summary>
    private static IEnumerable<ulong> Runs(string text)
    {
        var words = StatuteNames.Normalise(text).Split(' ').Where(w => !w.Any(char.IsAsciiDigit)).Select(w => w.Aggregate(14695981039346656037UL, (h, c) => (h ^ c) * 1099511628211UL)).ToArray();
        for (var i = 0; i + LongestRun < words.Length; i++)
        {
            var hash = 17UL;
            for (var j = i; j <= i + LongestRun; j++)
                hash = (hash * 1000003UL) ^ words[j];
            yield return hash;
        }
    }
}
