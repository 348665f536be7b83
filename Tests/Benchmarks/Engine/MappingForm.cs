namespace ComplianceEngine.Benchmarks;

/// <summary>How mappings are given to the engine.</summary>
internal enum MappingForm
{
    /// <summary>A rule instance each, all conditions in one lambda.</summary>
    Together,

    /// <summary>A rule instance each, a lambda for each condition.</summary>
    Apart,

    /// <summary>One rule, the mappings as facts.</summary>
    Generic,
}
