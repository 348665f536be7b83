using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>A question as it was read.</summary>
/// <param name="Query">What to ask the index.</param>
/// <param name="Concepts">What it asks about; empty where it was written in query syntax.</param>
/// <param name="Wanted">What kind of provision it asks for.</param>
/// <param name="Note">How it was read, where that needs saying.</param>
internal sealed record Question(Query Query, IReadOnlyList<Concept> Concepts, WantedRole Wanted, string? Note);
