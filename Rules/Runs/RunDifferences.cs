using System.Text.Json;

namespace ComplianceEngine.Rules.Runs;

/// <summary>Compares runs by their fingerprints, and finds what caused each difference.</summary>
public static class RunDifferences
{
    /// <summary>What differs from one run to another.</summary>
    public static RunChanges Compare(RunSnapshot from, RunSnapshot to)
    {
        var provisions = Provisions(from, to);
        var rules = Pair(from.Rules, to.Rules, r => r.Id).Where(p => p.Old?.Hash != p.New?.Hash).ToList();
        var before = from.Articles.SelectMany(a => a.Obligations);
        var after = to.Articles.SelectMany(a => a.Obligations);
        var differing = Pair(before, after, o => o.Id).Where(p => Differs(p.Old, p.New)).ToList();
        var moved = differing.Select(p => (p.New ?? p.Old)!.Id).ToHashSet(StringComparer.Ordinal);
        return new RunChanges
        {
            From = from,
            To = to,
            Obligations = [.. differing.Select(p => Change(p.Old, p.New, from, to, provisions, rules, moved))],
            Provisions = provisions,
            Reprinted = [.. Pair(from.Provisions, to.Provisions, p => p.Id)
                .Where(p => p.Old is { Text: { } then } && p.New is { Text: { } now } && p.Old.Hash == p.New.Hash && then != now)
                .Select(p => p.New!.Citation)],
            StaleRules = [.. to.Rules.SelectMany(r => r.Citations.Where(c => c.Stale is not null).Select(c => new StaleRule(r.Id, c.Provision, c.Reviewed, c.Stale!)))],
        };
    }

    /// <summary>The code of a kind of cause: <c>provision-changed</c>.</summary>
    public static string Code(this CauseKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The cited provisions that differ.</summary>
    internal static IReadOnlyList<ProvisionChange> Provisions(RunSnapshot from, RunSnapshot to)
    {
        var citing = from.Rules.Concat(to.Rules)
            .SelectMany(r => r.Citations.Select(c => (c.Provision, r.Id)))
            .Distinct()
            .ToLookup(c => c.Provision, c => c.Id, StringComparer.Ordinal);
        var citedBefore = from.Rules.SelectMany(r => r.Citations).Select(c => c.Provision).ToHashSet(StringComparer.Ordinal);
        var citedAfter = to.Rules.SelectMany(r => r.Citations).Select(c => c.Provision).ToHashSet(StringComparer.Ordinal);
        return [.. Pair(from.Provisions, to.Provisions, p => p.Id)
            .Where(p => p.Old?.Hash != p.New?.Hash)
            .Where(p => citedBefore.Contains((p.New ?? p.Old)!.Id) && citedAfter.Contains((p.New ?? p.Old)!.Id))
            .Select(p => new ProvisionChange(
                (p.New ?? p.Old)!.Id,
                (p.New ?? p.Old)!.Citation,
                KindOf(p.Old, p.New),
                Detail(p.Old, p.New),
                [.. citing[(p.New ?? p.Old)!.Id].Order(StringComparer.Ordinal)]))];
    }

    private static CauseKind KindOf(ProvisionSnapshot? before, ProvisionSnapshot? after)
    {
        if (before is null)
            return CauseKind.ProvisionEnacted;
        if (after is null)
            return CauseKind.ProvisionRepealed;
        return before.Text is null && after.Text is not null && before.Facts is not null && before.Facts == after.Facts ? CauseKind.WordsImported : CauseKind.ProvisionChanged;
    }

    /// <summary>Old and new of each id, in the new order, those that are gone at the end.</summary>
    internal static IReadOnlyList<(T? Old, T? New)> Pair<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id)
        where T : class
    {
        var old = before.ToDictionary(id, StringComparer.Ordinal);
        var pairs = new List<(T? Old, T? New)>();
        foreach (var item in after)
        {
            old.Remove(id(item), out var earlier);
            pairs.Add((earlier, item));
        }

        pairs.AddRange(old.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => ((T?)o.Value, (T?)null)));
        return pairs;
    }

    private static bool Differs(ObligationSnapshot? before, ObligationSnapshot? after) =>
        before is null || after is null || before.Status != after.Status || before.Stale != after.Stale || !before.Territories.SequenceEqual(after.Territories, StringComparer.Ordinal) || Elements(before, after).Any();

    /// <summary>A duty can stay partly met while law under it is lost: its elements tell. Runs of earlier versions did not keep them.</summary>
    private static IEnumerable<ElementChange> Elements(ObligationSnapshot? before, ObligationSnapshot? after) =>
        before is not { Elements.Count: > 0 } || after is null
            ? []
            : Pair(before.Elements, after.Elements, e => e.Split('=')[0])
                .Where(p => p.Old != p.New)
                .Select(p => new ElementChange((p.New ?? p.Old)!.Split('=')[0], p.Old?.Split('=')[1], p.New?.Split('=')[1]));

    private static string? Detail(ProvisionSnapshot? before, ProvisionSnapshot? after)
    {
        if (before is null || after is null)
            return null;
        var punishment = before.Punishment == after.Punishment ? null : $"maximum {before.Punishment ?? "none"} → {after.Punishment ?? "none"}";
        var by = after.AmendedBy.Except(before.AmendedBy, StringComparer.Ordinal).ToList();
        var amended = by.Count == 0 ? null : $"by {string.Join("; ", by)}";
        return punishment is null && amended is null ? null : string.Join(", ", new[] { punishment, amended }.OfType<string>());
    }

    private static ObligationChange Change(
        ObligationSnapshot? before,
        ObligationSnapshot? after,
        RunSnapshot from,
        RunSnapshot to,
        IReadOnlyList<ProvisionChange> provisions,
        List<(RuleSnapshot? Old, RuleSnapshot? New)> rules,
        HashSet<string> moved)
    {
        var duty = (after ?? before)!;
        return new ObligationChange(
            duty.Id, duty.Citation, duty.Heading, before?.Status, after?.Status,
            after is { Stale: true } && before is not { Stale: true },
            after is { Stale: false } && before is { Stale: true },
            [.. (after?.Territories ?? []).Except(before?.Territories ?? [], StringComparer.Ordinal)],
            [.. Elements(before, after)],
            [.. Causes(duty, before, after, from, to, provisions, rules, moved)]);
    }

    private static IEnumerable<Cause> Causes(
        ObligationSnapshot duty,
        ObligationSnapshot? before,
        ObligationSnapshot? after,
        RunSnapshot from,
        RunSnapshot to,
        IReadOnlyList<ProvisionChange> provisions,
        List<(RuleSnapshot? Old, RuleSnapshot? New)> rules,
        HashSet<string> moved)
    {
        if (before?.Hash != after?.Hash)
            yield return new Cause(CauseKind.DutyChanged, duty.Id, duty.Citation, after?.Reason);
        if (from.Territory != to.Territory)
            yield return new Cause(CauseKind.TerritoryChanged, to.Territory, null, $"{from.Territory} → {to.Territory}");
        foreach (var (old, current) in rules.Where(r => r.Old?.Obligation == duty.Id || r.New?.Obligation == duty.Id))
            yield return new Cause(old is null ? CauseKind.RuleAdded : current is null ? CauseKind.RuleRemoved : CauseKind.RuleChanged, (current ?? old)!.Id, null, null);
        var own = from.Rules.Concat(to.Rules).Where(r => r.Obligation == duty.Id).ToList();
        var cited = own.SelectMany(r => r.Citations).Select(c => c.Provision).ToHashSet(StringComparer.Ordinal);
        foreach (var provision in provisions.Where(p => cited.Contains(p.Id)))
            yield return new Cause(provision.Kind, provision.Id, provision.Citation, provision.Detail);
        if (from.Classes != to.Classes && own.Exists(r => r.RestsOnClasses))
            yield return new Cause(CauseKind.ClassesChanged, duty.Id, null, "which sections are serious crimes or predicate offences");
        foreach (var reference in duty.RefersTo.Where(moved.Contains))
            yield return new Cause(CauseKind.ReferredDutyChanged, reference, null, null);
    }
}
