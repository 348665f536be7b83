using ComplianceEngine.Cli.Json;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using Spectre.Console;
using Status = ComplianceEngine.Rules.Matrix.Status;

namespace ComplianceEngine.Cli.Output;

/// <summary>The answer of <c>which</c> on a terminal.</summary>
internal static class WhichText
{
    public static void Write(IAnsiConsole console, WhichAnswer answer)
    {
        console.Write(new Paragraph($"{answer.Article.Citation}, {answer.Article.Article.Title}: ", new Style(decoration: Decoration.Bold))
            .Append(StatusLook.Words(answer.Status), new Style(StatusLook.Colour(answer.Status))));
        console.WriteLine();
        foreach (var obligation in answer.Obligations)
            Write(console, obligation);
    }

    private static void Write(IAnsiConsole console, ObligationResult obligation)
    {
        console.WriteLine();
        console.Write(new Paragraph($"{obligation.Citation}, {obligation.Obligation.Heading}: ", new Style(decoration: Decoration.Bold))
            .Append($"{StatusLook.Words(obligation.Status)}{(obligation.IsStale ? " (stale)" : string.Empty)}", new Style(StatusLook.Colour(obligation.Status))));
        console.WriteLine();
        Indented(console, 2, obligation.Obligation.Duty, new Style(Color.Grey));
        if (obligation.Status is Status.NotApplicable or Status.NeedsEvidence or Status.NotAssessed)
        {
            Indented(console, 2, MatrixText.Missing(obligation), Style.Plain);
            return;
        }

        foreach (var element in obligation.Elements.Where(e => e.Element.IsNeeded || e.SatisfiedBy.Count > 0))
        {
            Indented(console, 2, $"{StatusLook.Sign(element.Status)} {element.Element.Text}", new Style(StatusLook.Colour(element.Status)));
            foreach (var satisfied in element.SatisfiedBy)
                Indented(console, 6, $"{satisfied.Citation}, {satisfied.Provision.Heading} ({(satisfied.Rule.Strength == Strength.Full ? "full" : "in part")}; {satisfied.Rule.Id})", Style.Plain);
            if (element.Gap is { } gap)
                Indented(console, 6, $"Missing: {gap}", new Style(Color.Red));
        }

        foreach (var inherited in obligation.Inherited)
            Indented(console, 2, $"Missing through {inherited.Citation}, {inherited.Element.Name}: {inherited.Gap}", new Style(Color.Red));
    }

    private static void Indented(IAnsiConsole console, int by, string text, Style style) =>
        console.Write(new Padder(new Text(text, style), new Padding(by, 0, 0, 0)));
}
