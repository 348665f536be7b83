using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Looks for what in sound mapping rules an expert should look at again.</summary>
public static class MappingReview
{
    /// <summary>Rules never reviewed, rules whose provision changed since review, readings that contradict each other.</summary>
    public static IReadOnlyList<Diagnostic> Warnings(MappingSet mappings, LawBook law, DateOnly today)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var rule in mappings.Rules)
        {
            if (rule.Reviewed is null)
                diagnostics.Warning("CE0520", rule.Where, $"The rule {rule.Id} was never reviewed.", "Add 'reviewed:' with the day.");
            foreach (var mapped in rule.Provisions)
            {
                if (law.Find(mapped.Id, today) is { } provision && Staleness.IsStale(mapped, provision))
                    diagnostics.Warning("CE0521", rule.Where, $"{law.Cite(mapped.Id)} changed since the rule {rule.Id} was reviewed.", "Read it again, then renew the rule's hash and date.");
                if (mapped.Digest is null)
                    diagnostics.Warning("CE0522", rule.Where, $"The rule {rule.Id} does not say which wording of {law.Cite(mapped.Id)} was reviewed.", $"Add 'digest: {(law.Find(mapped.Id, today) ?? law.Versions(mapped.Id)[^1]).DigestHash}'.");
            }
        }

        foreach (var gap in mappings.Gaps)
        {
            foreach (var rule in mappings.Rules.Where(r => r.Elements.Any(gap.Elements.Contains)))
                diagnostics.Warning("CE0523", gap.Where, $"{gap.Id} records a gap where {rule.Id} ({rule.Where}) finds law; the stricter reading counts.");
        }

        return diagnostics.Items;
    }
}
