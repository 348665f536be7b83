namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1; 0 where the whole file is meant.</summary>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0
        ? File
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
