namespace ComplianceEngine.Engine.Network;

/// <summary>What becomes of one pair: new, still there after an update, or gone.</summary>
internal readonly record struct PairChange(LeftEntry Left, RightEntry Right, Pair? Existing, bool Matches);
