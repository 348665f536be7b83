using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>An official text as an importer read it, before it is known what statute of the book it is.</summary>
public sealed record ImportedDocument
{
    /// <summary>The title that it gives itself.</summary>
    public string? Title { get; init; }

    /// <summary>The statute that it says it is; null where it has no identity of its own.</summary>
    public StatuteId? Statute { get; init; }

    /// <summary>The day from which it says it stands.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The first lines, in which a title may be found.</summary>
    public IReadOnlyList<string> Head { get; init; } = [];

    /// <summary>Its sections and schedules, in order.</summary>
    public required IReadOnlyList<ImportedSection> Sections { get; init; }

    /// <summary>What was not understood, or looks wrong.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];
}
