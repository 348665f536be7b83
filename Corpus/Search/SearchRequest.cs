using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Search;

/// <summary>What is searched for.</summary>
/// <param name="Statute">Only in this statute, where given.</param>
/// <param name="AsOf">Only in what is law on this day.</param>
public sealed record SearchRequest(string Text, StatuteId? Statute, DateOnly AsOf, int Limit);
