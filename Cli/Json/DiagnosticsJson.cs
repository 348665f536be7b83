using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of the commands that check input.</summary>
internal sealed record DiagnosticsJson(string Schema, bool Ok, IReadOnlyList<DiagnosticsJson.DiagnosticJson> Diagnostics)
{
    public static DiagnosticsJson Of(string command, IReadOnlyList<Diagnostic> diagnostics) => new(
        $"compliance/{command}/1",
        !diagnostics.Any(d => d.Severity == Severity.Error),
        [.. diagnostics.Select(d => new DiagnosticJson(
            d.Where.File, d.Where.Line, d.Where.Column, d.Severity.ToString().ToLowerInvariant(), d.Code, d.Suggestion is null ? d.Message : $"{d.Message} {d.Suggestion}"))]);

    internal sealed record DiagnosticJson(string File, int Line, int Column, string Severity, string Code, string Message);
}
