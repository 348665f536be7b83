namespace ComplianceEngine.Engine.Network;

/// <summary>For whom a query runs.</summary>
internal sealed record QueryContext(NetworkState State, Token Token, BetaNode Node);
