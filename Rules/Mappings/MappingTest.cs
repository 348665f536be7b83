using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>A test case that stands beside a mapping rule: on a day, with the law changed or not, the rule holds or fails.</summary>
public sealed record MappingTest
{
    /// <summary>The day; the day of the test run where not given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the law is taken to say instead; null for the law as it is.</summary>
    public SupposedLaw? Given { get; init; }

    /// <summary>Whether the rule should hold.</summary>
    public required bool Holds { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Where { get; init; }
}
