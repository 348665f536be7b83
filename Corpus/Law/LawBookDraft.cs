using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Law;

/// <summary>Lays draft bills over a law book, as they would stand once enacted. The book itself does not change.</summary>
public static class LawBookDraft
{
    /// <summary>
    /// The book with a draft enacted: a provision that the draft words anew replaces the wording in force from the draft's
    /// day on; one that the draft ends is gone from that day; a statute that the book lacks is added whole.
    /// </summary>
    public static LawBook Enact(this LawBook book, Statute draft)
    {
        var current = book.Find(draft.Id);
        var enacted = current is null ? draft : current with { Provisions = [.. Merge(current.Provisions, draft.Provisions)] };
        return new LawBook(book.Statutes.Where(s => s.Id != draft.Id).Append(enacted));
    }

    private static IEnumerable<Provision> Merge(IReadOnlyList<Provision> current, IReadOnlyList<Provision> draft)
    {
        var replaced = draft.ToLookup(d => d.Id);
        var result = new List<Provision>();
        foreach (var provision in current)
        {
            var drafts = replaced[provision.Id].ToList();
            if (drafts.Exists(d => d.InForceFrom == provision.InForceFrom))
                continue;
            DateOnly? end = drafts.Where(d => d.InForceFrom > provision.InForceFrom).Select(d => (DateOnly?)d.InForceFrom).Min();
            result.Add(end is { } day && (provision.InForceTo is not { } already || day < already) ? provision with { InForceTo = day } : provision);
        }

        return result.Concat(draft).OrderBy(p => p.Id).ThenBy(p => p.InForceFrom);
    }
}
