namespace ComplianceEngine.Rules.Analysis;

/// <summary>A step of a proof.</summary>
/// <param name="Kind">treaty, article, obligation, element, rule, condition or provision.</param>
/// <param name="Status">The status's code; for a rule <c>holds</c>, <c>fails</c> or <c>gap</c>.</param>
public sealed record ProofNode(string Kind, string Label, string? Status, string? Detail, IReadOnlyList<ProofNode> Children)
{
    /// <summary>The proof cut off below a depth; 0 keeps the root alone.</summary>
    public ProofNode Cut(int depth) => this with { Children = depth <= 0 ? [] : [.. Children.Select(c => c.Cut(depth - 1))] };
}
