using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>What the test cases beside the rules came to.</summary>
public sealed record TestReport(int Count, IReadOnlyList<Diagnostic> Failures, MappingCoverage Coverage);
