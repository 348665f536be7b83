using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>A scalar and its place.</summary>
public readonly record struct YamlText(string Value, SourceSpan Where);
