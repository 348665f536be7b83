using System.Globalization;
using ComplianceEngine.Rules.Runs;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>An impact report on a terminal.</summary>
internal static class ChangesText
{
    public static void Write(IAnsiConsole console, RunChanges changes, string title)
    {
        Line(console, 0, title, new Style(decoration: Decoration.Bold));
        Line(console, 0, string.Create(CultureInfo.InvariantCulture, $"Run {changes.From.Id} (law as of {changes.From.AsOf:yyyy-MM-dd}) → run {changes.To.Id} (law as of {changes.To.AsOf:yyyy-MM-dd})"), Style.Plain);
        if (changes.Obligations.Count == 0)
            Line(console, 0, "No outcome differs.", Style.Plain);
        foreach (var change in changes.Obligations)
            Write(console, change);
        WriteQuietChanges(console, changes);
        if (changes.Reprinted.Count > 0)
            Line(console, 0, $"Printed anew, the same in substance: {string.Join("; ", changes.Reprinted)}.", new Style(Color.Grey));
        WriteStale(console, changes);
        if (changes.Evaluated + changes.Reused > 0)
            Line(console, 0, string.Create(CultureInfo.InvariantCulture, $"Evaluated {changes.Evaluated} duties afresh, carried over {changes.Reused}."), new Style(Color.Grey));
    }

    private static void Write(IAnsiConsole console, ObligationChange change)
    {
        var colour = change.Direction switch { > 0 => Color.Green, < 0 => Color.Red, _ => Color.Yellow };
        var moved = string.Equals(change.Was, change.Now, StringComparison.Ordinal)
            ? $"still {Words(change.Now)}{(change.Territories.Count > 0 ? ", elsewhere than before" : string.Empty)}"
            : $"{Words(change.Was)} → {Words(change.Now)}";
        moved += change.BecameStale ? ", now stale" : change.IsFresh ? ", no longer stale" : string.Empty;
        Line(console, 0, $"{Sign(change)} {change.Citation}, {change.Heading}: {moved}", new Style(colour));
        foreach (var element in change.Elements)
            Line(console, 4, $"{element.Id}: {Words(element.Was)} → {Words(element.Now)}", Style.Plain);
        foreach (var cause in change.Because)
            Line(console, 4, $"because {Describe(cause)}", Style.Plain);
    }

    /// <summary>Law that changed under rules whose outcome stands: worth a look all the same.</summary>
    private static void WriteQuietChanges(IAnsiConsole console, RunChanges changes)
    {
        var told = changes.Obligations.SelectMany(o => o.Because).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var quiet = changes.Provisions.Where(p => !told.Contains(p.Id) && p.Kind != CauseKind.WordsImported).ToList();
        var imported = changes.Provisions.Where(p => !told.Contains(p.Id) && p.Kind == CauseKind.WordsImported).Select(p => p.Citation).ToList();
        if (imported.Count > 0)
            Line(console, 0, $"Official words now known: {string.Join("; ", imported)}.", new Style(Color.Grey));
        if (quiet.Count == 0)
            return;
        Line(console, 0, "Law that changed and moved no outcome:", new Style(decoration: Decoration.Bold));
        foreach (var provision in quiet)
            Line(console, 4, $"{Describe(new Cause(provision.Kind, provision.Id, provision.Citation, provision.Detail))} (rules: {string.Join(", ", provision.Rules)})", Style.Plain);
    }

    private static void WriteStale(IAnsiConsole console, RunChanges changes)
    {
        if (changes.StaleRules.Count == 0)
            return;
        Line(console, 0, "To review again ('compliance rules review' shows the texts):", new Style(decoration: Decoration.Bold));
        foreach (var stale in changes.StaleRules)
            Line(console, 4, $"{stale.Rule}: {stale.Provision} reads {stale.CurrentText}, reviewed was {stale.ReviewedText ?? "nothing recorded"}", Style.Plain);
    }

    /// <summary>Whether more is met than before, or less.</summary>
    public static string Sign(ObligationChange change) => change.Direction switch { > 0 => "▲", < 0 => "▼", _ => "•" };

    /// <summary>A cause in words.</summary>
    public static string Describe(Cause cause)
    {
        var what = cause.Kind switch
        {
            CauseKind.ProvisionChanged => $"{cause.Citation} changed",
            CauseKind.WordsImported => $"the official words of {cause.Citation} were imported",
            CauseKind.ProvisionRepealed => $"{cause.Citation} is no longer in force",
            CauseKind.ProvisionEnacted => $"{cause.Citation} is in force",
            CauseKind.RuleChanged => $"the rule {cause.Id} changed",
            CauseKind.RuleAdded => $"the rule {cause.Id} was added",
            CauseKind.RuleRemoved => $"the rule {cause.Id} was withdrawn",
            CauseKind.DutyChanged => "the duty, or whether it applies, changed",
            CauseKind.ClassesChanged => "it changed",
            CauseKind.ReferredDutyChanged => $"the duty {cause.Id}, to which it refers, changed",
            CauseKind.TerritoryChanged => "other territories were asked about",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return cause.Detail is { } detail ? $"{what}: {detail}" : what;
    }

    /// <summary>A status in words.</summary>
    public static string Words(string? status) => status?.Replace('-', ' ') ?? "not there";

    private static void Line(IAnsiConsole console, int indent, string text, Style style) =>
        console.Write(new Padder(new Text(text, style), new Padding(indent, 0, 0, 0)));
}
