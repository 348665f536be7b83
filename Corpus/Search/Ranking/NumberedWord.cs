namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A word that a question asks for, by itself or in a name.</summary>
internal sealed class NumberedWord
{
    /// <summary>Whether the question has the word itself.</summary>
    public bool IsOwn { get; set; }

    /// <summary>The names that hold it, of which all words are known.</summary>
    public List<NumberedName> Names { get; } = [];
}
