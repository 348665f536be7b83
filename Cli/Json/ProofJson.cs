using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>explain</c>; nested nodes carry no schema.</summary>
internal sealed record ProofJson(string? Schema, string Kind, string Label, string? Status, string? Detail, IReadOnlyList<ProofJson> Children)
{
    public static ProofJson Of(ProofNode node) => Of(node, "compliance/explain/1");

    private static ProofJson Of(ProofNode node, string? schema) =>
        new(schema, node.Kind, node.Label, node.Status, node.Detail, [.. node.Children.Select(c => Of(c, null))]);
}
