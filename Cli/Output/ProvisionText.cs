using System.Globalization;
using ComplianceEngine.Corpus.Law;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>A provision on a terminal.</summary>
internal static class ProvisionText
{
    public static void Write(IAnsiConsole console, Provision provision, string citation)
    {
        console.Write(new Text($"{citation}, {provision.Heading}\n", new Style(decoration: Decoration.Bold)));
        if (provision.Text is { } text)
            Write(console, "Official text", text);
        if (provision.Digest is { } digest)
            Write(console, "Digest", digest);
        if (PunishmentText.Of(provision) is { } punishment)
            Write(console, "Punishment", punishment);
        if (provision.LegalPersons is { Reached: { } reached } persons)
            Write(console, "Legal persons", (reached ? "yes" : "no") + (persons.Basis is { } basis ? $" ({basis})" : string.Empty));
        if (provision.Effects.Count > 0)
            Write(console, "Offences", $"{string.Join(", ", provision.Effects.Select(e => e.Word().Replace('-', ' ')))}: {(provision.EffectsOn.Count == 0 ? "all of this law" : string.Join(", ", provision.EffectsOn.Select(o => o.In(provision.Id.Statute))))}");
        if (provision.AmendedBy.Count > 0)
            Write(console, "Amended by", string.Join("; ", provision.AmendedBy));
        var until = provision.InForceTo is { } end ? string.Create(CultureInfo.InvariantCulture, $" to {end.AddDays(-1):yyyy-MM-dd}") : string.Empty;
        var note = provision.DateNote is { } why ? $" ({why})" : string.Empty;
        Write(console, "In force", string.Create(CultureInfo.InvariantCulture, $"from {provision.InForceFrom:yyyy-MM-dd}{until}{note}"));
        Write(console, "Source", $"{provision.Source} [{provision.Confidence.ToString().ToLowerInvariant()}]");
        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, string name, string text) =>
        console.Write(new Padder(new Text($"{name}: {text}"), new Padding(2, 0, 0, 0)));
}
