namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>The user's input is wrong. Caught by the program, which prints each diagnostic and exits with 2.</summary>
public sealed class InputException : Exception
{
    /// <summary>Makes one of several diagnostics.</summary>
    public InputException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join("\n", diagnostics)) =>
        Diagnostics = diagnostics;

    /// <summary>Makes one of a single error.</summary>
    public InputException(string code, SourceSpan where, string message, string? suggestion = null)
        : this(new Diagnostic(Severity.Error, code, where, message, suggestion))
    {
    }

    /// <summary>Makes one of a single diagnostic.</summary>
    public InputException(Diagnostic diagnostic)
        : this([diagnostic])
    {
    }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
