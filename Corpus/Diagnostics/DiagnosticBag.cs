namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>Gathers the diagnostics of a piece of work, so that the user hears all at once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>All, by file, line and column; what is said of one place twice, once.</summary>
    public IReadOnlyList<Diagnostic> Items =>
        [.. _items.Distinct().OrderBy(d => d.Where.File, StringComparer.Ordinal).ThenBy(d => d.Where.Line).ThenBy(d => d.Where.Column)];

    /// <summary>Whether any is an error.</summary>
    public bool HasErrors => _items.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds what was found elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds an error.</summary>
    public void Error(string code, SourceSpan where, string message, string? suggestion = null) =>
        Add(new Diagnostic(Severity.Error, code, where, message, suggestion));

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, SourceSpan where, string message, string? suggestion = null) =>
        Add(new Diagnostic(Severity.Warning, code, where, message, suggestion));

    /// <summary>Throws where there are errors.</summary>
    /// <exception cref="InputException">There are errors.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
            throw new InputException(Items);
    }
}
