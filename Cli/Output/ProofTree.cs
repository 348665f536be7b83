using ComplianceEngine.Rules.Analysis;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>A proof on a terminal.</summary>
internal static class ProofTree
{
    public static void Write(IAnsiConsole console, ProofNode proof)
    {
        var tree = new Tree(Line(proof));
        foreach (var child in proof.Children)
            Add(tree, child);
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, ProofNode node)
    {
        var added = parent.AddNode(Line(node));
        foreach (var child in node.Children)
            Add(added, child);
    }

    private static Paragraph Line(ProofNode node)
    {
        var line = new Paragraph();
        if (node.Kind is "rule" or "condition")
            line.Append($"{node.Kind} ", new Style(Color.Grey));
        line.Append(node.Label, node.Kind is "article" or "obligation" ? new Style(decoration: Decoration.Bold) : Style.Plain);
        if (node.Status is { } status)
            line.Append($" [{status}]", new Style(ColourOf(status)));
        if (node.Detail is { } detail)
            line.Append($" — {detail}", new Style(Color.Grey));
        return line;
    }

    private static Color ColourOf(string status) => status switch
    {
        "met" or "holds" => Color.Green,
        "partly-met" => Color.Yellow,
        "not-met" or "fails" or "gap" => Color.Red,
        _ => Color.Grey,
    };
}
