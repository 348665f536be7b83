using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Looks for what in sound mapping rules an expert should look at again.</summary>
/// <param name="wording">Finds a wording by its fingerprint; null where it is not held.</param>
public sealed class MappingReview(MappingSet mappings, LawBook law, TreatyBook treaties, DateOnly today, Func<ContentHash, string?> wording)
{
    private readonly DiagnosticBag _found = new();

    /// <summary>
    /// Rules never reviewed or not since the law changed, with the difference; rules that can't hold; contradictions and
    /// duplicates; elements nobody mapped of duties that somebody did.
    /// </summary>
    public IReadOnlyList<Diagnostic> Warnings()
    {
        foreach (var rule in mappings.Rules)
        {
            CheckReview(rule);
            CheckLife(rule);
        }

        CheckContradictions();
        CheckDuplicates();
        CheckElements();
        return _found.Items;
    }

    /// <summary>How a wording differs from the one reviewed, in a few words; null where the one reviewed is not held.</summary>
    public static string? Difference(MappedProvision mapped, Provision now, Func<ContentHash, string?> wording)
    {
        var isOfficial = Staleness.OfficialWordsDiffer(mapped, now);
        if ((isOfficial ? mapped.Official : mapped.Digest) is not { } hash || wording(hash) is not { } then)
            return null;
        var diff = TextDiff.Compare(then, isOfficial ? now.Text! : now.Digest ?? now.Heading, isNoisy: false);
        var changes = diff.Words.Where(w => w.Kind != WordChangeKind.Kept).Take(6).Select(w => w.Kind == WordChangeKind.Deleted ? $"[-{w.Text.Trim()}-]" : $"{{+{w.Text.Trim()}+}}");
        return $"{(diff.IsSubstantial ? string.Empty : "spelling only: ")}{TextNormaliser.Shorten(string.Join(' ', changes), 300)}";
    }

    private void CheckReview(MappingRule rule)
    {
        if (rule.Reviewed is null)
            _found.Warning("CE0520", rule.Where, $"The rule {rule.Id} was never reviewed.", "Add 'reviewed:' with the day.");
        foreach (var mapped in rule.Provisions)
        {
            if (law.Find(mapped.Id, today) is { } provision && Staleness.IsStale(mapped, provision))
            {
                var difference = Difference(mapped, provision, wording) is { } text ? $" ({text})" : string.Empty;
                _found.Warning("CE0521", rule.Where, $"{law.Cite(mapped.Id)} changed since the rule {rule.Id} was reviewed{difference}.", "Read it again, then renew the rule's hash and date: 'compliance rules review'.");
            }

            if (mapped.Digest is null)
                _found.Warning("CE0522", rule.Where, $"The rule {rule.Id} does not say which wording of {law.Cite(mapped.Id)} was reviewed.", $"Add 'digest: {(law.Find(mapped.Id, today) ?? law.Versions(mapped.Id)[^1]).DigestHash}'.");
        }
    }

    /// <summary>A rule that cites what is not law today, or asks for a penalty where none is stated, is dead.</summary>
    private void CheckLife(MappingRule rule)
    {
        var dead = rule.Provisions.Where(p => law.Find(p.Id, today) is null).Select(p => law.Cite(p.Id)).ToList();
        if (dead.Count > 0)
            _found.Warning("CE0524", rule.Where, $"The rule {rule.Id} can't hold: {string.Join(", ", dead)} {(dead.Count == 1 ? "is" : "are")} not in force.");
        foreach (var condition in rule.Conditions.OfType<Condition.Penalty>())
        {
            var offences = rule.Provisions.Select(p => law.Find(p.Id, today)?.Offence).OfType<Offence>().ToList();
            if (dead.Count == 0 && !offences.Exists(o => (condition.IsMaximum ? o.Max : o.Min) is not null))
                _found.Warning("CE0524", rule.Where, $"The rule {rule.Id} can't hold: it asks for '{condition.Text}', and nothing that it cites states a {(condition.IsMaximum ? "maximum" : "minimum")}.");
        }

        var bounds = rule.Conditions.OfType<Condition.Penalty>().Where(p => p.IsMaximum).ToList();
        if (bounds.Exists(a => a.IsAtLeast && bounds.Exists(b => !b.IsAtLeast && b.Bound.CompareTo(a.Bound) < 0)))
            _found.Warning("CE0524", rule.Where, $"The rule {rule.Id} can't hold: its conditions on the penalty exclude each other.");
    }

    private void CheckContradictions()
    {
        foreach (var gap in mappings.Gaps)
        {
            foreach (var rule in mappings.Rules.Where(r => r.Elements.Any(gap.Elements.Contains)))
                _found.Warning("CE0523", gap.Where, $"{gap.Id} records a gap where {rule.Id} ({rule.Where}) finds law; the stricter reading counts.");
        }

        foreach (var (full, partial) in Pairs().Where(p => p.A.Strength != p.B.Strength && p.A.Elements.Any(p.B.Elements.Contains)))
            _found.Warning("CE0523", full.Where, $"{full.Id} and {partial.Id} ({partial.Where}) read the same provisions differently; the stricter reading counts.");
    }

    private void CheckDuplicates()
    {
        foreach (var same in mappings.Rules.GroupBy(r => $"{Grounds(r)} {r.Strength} {string.Join(' ', r.Elements.Select(e => e.Name).Order(StringComparer.Ordinal))}", StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var rule in same.Skip(1))
                _found.Warning("CE0525", rule.Where, $"{rule.Id} says the same as {first.Id} ({first.Where}).");
        }
    }

    /// <summary>Rules on one duty by the same provisions.</summary>
    private IEnumerable<(MappingRule A, MappingRule B)> Pairs() => mappings.Rules
        .GroupBy(Grounds, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Select(b => (a, b))));

    private static string Grounds(MappingRule rule) => $"{rule.Obligation} {string.Join(' ', rule.Provisions.Select(p => p.Id).Order())}";

    private void CheckElements()
    {
        var mapped = mappings.Rules.SelectMany(r => r.Elements).Concat(mappings.Gaps.SelectMany(g => g.Elements)).ToHashSet();
        foreach (var rules in mappings.Rules.GroupBy(r => r.Obligation))
        {
            var missing = treaties.Find(rules.Key)!.Elements.Where(e => e.IsNeeded && !mapped.Contains(e.Id)).Select(e => e.Id.Name).ToList();
            if (missing.Count > 0)
                _found.Warning("CE0526", rules.First().Where, $"Of {rules.Key}, nobody has mapped: {string.Join(", ", missing)}.", "Map them, or record a gap.");
        }
    }
}
