namespace ComplianceEngine.Corpus.Search;

/// <summary>The concepts of a question as they are compared with provisions that have been read.</summary>
internal sealed class NumberedConcepts
{
    private const double OtherNameWorth = 0.75;
    private readonly HashSet<int> _own;
    private readonly HashSet<int> _words;
    private readonly HashSet<int> _kinds;

    public NumberedConcepts(ConceptWeights asked, AskedWords known)
    {
        All = [.. asked.Concepts.Select((c, i) => new NumberedConcept(Names(c, known), known.Find(c.Kinds), asked.Weights[i]))];
        Total = asked.Total;
        Words = [.. asked.Concepts.SelectMany(c => c.Words).Select(known.Find).OfType<AskedWord>()];
        _own = [.. Words.Select(w => w.Number)];
        _words = [.. asked.Words.Select(known.Find).OfType<AskedWord>().Select(w => w.Number)];
        _kinds = [.. All.SelectMany(c => c.Kinds)];
    }

    public IReadOnlyList<NumberedConcept> All { get; }

    /// <summary>How much all of them tell together.</summary>
    public double Total { get; }

    /// <summary>The words that were asked, of those that are known.</summary>
    public IReadOnlyList<AskedWord> Words { get; }

    /// <summary>Whether a word belongs to any concept, by any name.</summary>
    public bool HasWord(int word) => _words.Contains(word);

    /// <summary>Whether a kind of things is asked for.</summary>
    public bool HasKind(int kind) => _kinds.Contains(kind);

    /// <summary>Whether a word of a phrase is asked for: by itself, or in another name that the phrase holds whole.</summary>
    public bool Says(int word, int[] phrase) => _own.Contains(word) || (_words.Contains(word) && IsInOtherName(word, phrase));

    private static (int[] Words, double Worth)[] Names(Concept concept, AskedWords known)
    {
        var names = new List<(int[] Words, double Worth)>();
        Add(concept.Words, 1);
        foreach (var other in concept.Others)
            Add(other, OtherNameWorth);
        return [.. names];

        void Add(IReadOnlyList<string> name, double worth)
        {
            var words = name.Select(known.Find).OfType<AskedWord>().Select(w => w.Number).ToArray();
            if (words.Length == name.Count)
                names.Add((words, worth));
        }
    }

    private bool IsInOtherName(int word, int[] phrase)
    {
        foreach (var concept in All)
        {
            foreach (var (words, _) in concept.Names)
            {
                if (words.AsSpan().Contains(word) && phrase.HoldAll(words))
                    return true;
            }
        }

        return false;
    }
}
