namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>One thing that a question asks about: a word or term of it, and what else it goes by.</summary>
/// <param name="Words">The analysed words, one or several that make a term.</param>
/// <param name="Others">Other terms, each as analysed words.</param>
/// <param name="Kinds">The kinds of things that it names.</param>
/// <param name="Weight">How much it counts; words of little meaning count less.</param>
internal sealed record Concept(IReadOnlyList<string> Words, IReadOnlyList<IReadOnlyList<string>> Others, IReadOnlySet<string> Kinds, float Weight);
