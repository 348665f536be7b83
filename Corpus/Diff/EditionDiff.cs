using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Diff;

/// <summary>
/// Compares a statute on two days: aligns its sections by number, then what is left over by likeness of words, and weighs
/// each difference.
/// </summary>
public static class EditionDiff
{
    private const double RenumberedLikeness = 0.75;

    /// <summary>The sections of both days, in the order of the later; what is gone stands at its old place.</summary>
    public static IReadOnlyList<ProvisionDiff> Compare(Statute statute, DateOnly before, DateOnly after)
    {
        var old = On(statute, before);
        var now = On(statute, after);
        var isNoisy = IsNoisy(old.Values) || IsNoisy(now.Values);
        var diffs = new List<ProvisionDiff>();
        foreach (var (path, provision) in now)
            diffs.Add(old.TryGetValue(path, out var earlier) ? Compare(earlier, provision, isNoisy) : new ProvisionDiff(ChangeKind.Inserted, null, provision, [], null));
        diffs.AddRange(old.Where(o => !now.ContainsKey(o.Key)).Select(o => new ProvisionDiff(ChangeKind.Repealed, o.Value, null, [], null)));
        return [.. Renumber(diffs).OrderBy(d => d.Provision.Id)];
    }

    private static Dictionary<string, Provision> On(Statute statute, DateOnly day) => statute.Provisions
        .Where(p => p.IsInForce(day) && (p.Id.Segments.Count == 1 || HasNoSection(p, statute, day)))
        .ToDictionary(p => p.Id.Path, StringComparer.Ordinal);

    /// <summary>A clause is compared by itself only where the book has no words for its section.</summary>
    private static bool HasNoSection(Provision provision, Statute statute, DateOnly day) =>
        !statute.Provisions.Any(p => p.Id == provision.Id.Top && p.IsInForce(day) && p.Text is not null);

    private static bool IsNoisy(IEnumerable<Provision> provisions)
    {
        var texts = provisions.Where(p => p.Text is not null).Select(p => p.Text!).ToList();
        return texts.Count > 0 && texts.Count(OcrQuality.IsPoor) * 4 > texts.Count;
    }

    private static ProvisionDiff Compare(Provision before, Provision after, bool isNoisy)
    {
        var hasTexts = before.Text is not null && after.Text is not null;
        var (old, now) = hasTexts ? (before.Text!, after.Text!) : (before.Digest ?? before.Text ?? before.Heading, after.Digest ?? after.Text ?? after.Heading);
        var punishment = Punishments(before, after);
        if (ContentHash.OfText(old) == ContentHash.OfText(now))
            return new ProvisionDiff(punishment is null ? ChangeKind.Kept : ChangeKind.Changed, before, after, [], null) { Punishment = punishment };
        var diff = TextDiff.Compare(old, now, isNoisy && hasTexts);
        var note = hasTexts ? null : "compared by the book's digests";
        if (!diff.IsSubstantial && isNoisy)
            note = "differs only as a scan garbles";
        return new ProvisionDiff(diff.IsSubstantial || punishment is not null ? ChangeKind.Changed : ChangeKind.Spelling, before, after, diff.Words, note) { Punishment = punishment };
    }

    private static (string Before, string After)? Punishments(Provision before, Provision after)
    {
        var (old, now) = (PunishmentText.Of(before), PunishmentText.Of(after));
        var isComparable = (before.Digest is null) == (after.Digest is null) || (before.Offence?.Max is { } most && after.Offence?.Max is { } later && most != later);
        return !isComparable || string.Equals(old, now, StringComparison.Ordinal) ? null : (old ?? "none stated", now ?? "none stated");
    }

    /// <summary>Joins what is gone with what is new where they read alike.</summary>
    private static List<ProvisionDiff> Renumber(List<ProvisionDiff> diffs)
    {
        var result = diffs.Where(d => d.Kind is not (ChangeKind.Inserted or ChangeKind.Repealed)).ToList();
        var inserted = diffs.Where(d => d.Kind == ChangeKind.Inserted).ToList();
        foreach (var gone in diffs.Where(d => d.Kind == ChangeKind.Repealed))
        {
            var best = inserted
                .Select(i => (Diff: i, Likeness: Likeness(gone.Before!, i.After!)))
                .OrderByDescending(i => i.Likeness)
                .FirstOrDefault();
            if (best.Diff is null || best.Likeness < RenumberedLikeness)
            {
                result.Add(gone);
                continue;
            }

            inserted.Remove(best.Diff);
            result.Add(new ProvisionDiff(ChangeKind.Renumbered, gone.Before, best.Diff.After, [], $"was {gone.Before!.Id.Path}"));
        }

        result.AddRange(inserted);
        return result;
    }

    /// <summary>The share of words that two provisions have in common (Jaccard 1901).</summary>
    private static double Likeness(Provision a, Provision b)
    {
        var (left, right) = (WordSet(a), WordSet(b));
        return left.Count < 8 || right.Count < 8 ? 0 : (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    private static HashSet<string> WordSet(Provision provision) =>
        (provision.Text ?? provision.Digest ?? provision.Heading).ToLowerInvariant().Split([' ', '\n', '.', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
