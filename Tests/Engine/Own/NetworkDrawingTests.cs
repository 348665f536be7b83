using ComplianceEngine.Rules.Derivations;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Engine.Own;

/// <summary>The picture of a real rule's network in docs/network.md is what the engine says of it.</summary>
public sealed class NetworkDrawingTests
{
    [Fact]
    public void The_documents_draw_the_network_that_the_schema_gives()
    {
        var page = Path.Combine(Repository.Root, "docs", "network.md");
        var drawing = Mermaid(Sessions.Of(new MappingHoldsRule()).GetSchema());
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var start = text.IndexOf("```mermaid\n", StringComparison.Ordinal) + "```mermaid\n".Length;
        var end = text.IndexOf("```", start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(page, text[..start] + drawing + text[end..]);
        else
            Assert.Equal(drawing, text[start..end]);
    }

    private static string Mermaid(ReteGraph graph) =>
        "flowchart TD\n"
        + string.Concat(graph.Nodes.Select(n => $"  n{n.Id}[\"{Label(n)}\"]\n"))
        + string.Concat(graph.Links.Select(l => $"  n{l.Source.Id} --> n{l.Target.Id}\n"));

    private static string Label(ReteNode node) =>
        string.Join("<br/>", [$"{node.NodeType} {node.OutputType?.Name}".TrimEnd(), .. node.Expressions.Select(e => Encoded(e.Value.Body.ToString()))]);

    private static string Encoded(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
