using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>The network of some rules: built once, shared by all sessions, never changed.</summary>
internal sealed record CompiledNetwork(
    AlphaNetwork Alpha,
    DummyNode Dummy,
    int NodeCount,
    IReadOnlyList<TypeNode> TypeNodes,
    IReadOnlyList<AlphaMemory> AlphaMemories,
    IReadOnlyList<BetaNode> BetaNodes);
