using System.Globalization;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Web;

/// <summary>The last amendment of each law that a matrix relies on, with the words before and after.</summary>
internal static class AmendmentsHtml
{
    public static void Write(HtmlPage page, GapMatrix matrix, LawBook law)
    {
        page.Open("section", ("id", "amendments")).Element("h2", "The last amendment of each law relied on");
        var amended = Statutes(matrix, law).Select(s => (Statute: s, Diffs: LastAmendment(s, matrix.AsOf, out var day), Day: day)).Where(a => a.Diffs.Count > 0).ToList();
        if (amended.Count == 0)
            page.Element("p", "The book has one wording of each.", ("class", "quiet"));
        foreach (var (statute, diffs, day) in amended)
        {
            page.Open("details").Element("summary", string.Create(CultureInfo.InvariantCulture, $"{statute.ShortTitle}, {day:yyyy-MM-dd}"));
            DiffHtml.Write(page, statute, diffs);
            page.Close("details");
        }

        page.Close("section");
    }

    private static IEnumerable<Statute> Statutes(GapMatrix matrix, LawBook law)
    {
        var relied = matrix.Clusters.SelectMany(c => c.Obligations).SelectMany(o => o.Elements).SelectMany(e => e.SatisfiedBy).Select(s => s.Provision.Id.Statute).ToHashSet();
        return law.Statutes.Where(s => relied.Contains(s.Id)).OrderBy(s => s.ShortTitle, StringComparer.Ordinal);
    }

    /// <summary>What changed on the last day up to another on which wording that was there before changed.</summary>
    private static IReadOnlyList<ProvisionDiff> LastAmendment(Statute statute, DateOnly asOf, out DateOnly day)
    {
        foreach (var candidate in statute.EditionDates.Where(d => d <= asOf).Skip(1).Reverse())
        {
            var diffs = EditionDiff.Compare(statute, candidate.AddDays(-1), candidate).Where(d => d.Kind != ChangeKind.Kept).ToList();
            if (diffs.Count == 0)
                continue;
            day = candidate;
            return diffs;
        }

        day = default;
        return [];
    }
}
