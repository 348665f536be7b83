namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>Something wrong with the user's input: where, what, and what would be right.</summary>
/// <param name="Code">Stable, such as <c>CE0101</c>.</param>
/// <param name="Suggestion">What would be right, where that is known.</param>
public sealed record Diagnostic(Severity Severity, string Code, SourceSpan Where, string Message, string? Suggestion = null)
{
    /// <summary>An error: there is no file of that name.</summary>
    public static Diagnostic NoSuchFile(string file, string? suggestion = null) => new(
        Severity.Error,
        "CE0301",
        new SourceSpan(file, 0, 0),
        Directory.Exists(file) ? "This is a folder; a file is needed." : "There is no such file.",
        suggestion);

    /// <summary>The form that editors and scripts read: <c>file:line:col: error CE0101: message</c>.</summary>
    public override string ToString()
    {
        var kind = Severity == Severity.Error ? "error" : "warning";
        var hint = Suggestion is null ? string.Empty : $" {Suggestion}";
        return $"{Where}: {kind} {Code}: {Message}{hint}";
    }
}
