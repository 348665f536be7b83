namespace ComplianceEngine.Cli.Commands;

/// <summary>A provision whose words are not those that a rule was reviewed on.</summary>
/// <param name="Then">The words reviewed; null where the workspace never held them.</param>
/// <param name="Difference">What differs, in short; null where the words then are not known.</param>
internal sealed record WordingChange(string Id, string Citation, string? Then, string Now, string? Difference);
