namespace ComplianceEngine.Corpus.Search;

/// <summary>The concepts of a question as they are compared with provisions that have been read.</summary>
internal sealed class NumberedConcepts
{
    private const double OtherNameWorth = 0.75;
    private readonly Dictionary<int, List<(int Concept, double Worth, int[] Words)>> _namesWith = [];
    private readonly HashSet<int> _own;
    private readonly bool[] _words;
    private readonly HashSet<int> _kinds;

    public NumberedConcepts(ConceptWeights asked, AskedWords known)
    {
        All = [.. asked.Concepts.Select((c, i) => new NumberedConcept(Names(c, known), known.FindKinds(c.Kinds), asked.Weights[i]))];
        Weights = asked;
        Words = [.. asked.Concepts.SelectMany(c => c.Words).Select(known.Find).OfType<AskedWord>()];
        _own = [.. Words.Select(w => w.Number)];
        _kinds = [.. All.SelectMany(c => c.Kinds)];
        _words = new bool[known.Bound];
        foreach (var word in asked.Concepts.SelectMany(c => c.Others.Append(c.Words)).SelectMany(w => w).Select(known.Find).OfType<AskedWord>())
            _words[word.Number] = true;
        foreach (var (concept, place) in All.Select((c, i) => (c, i)))
        {
            foreach (var (words, worth) in concept.Names)
                AddName(place, words, worth);
        }
    }

    public NumberedConcept[] All { get; }

    /// <summary>How much each of them tells, in their order, and all together.</summary>
    public ConceptWeights Weights { get; }

    /// <summary>The words that were asked, of those that are known.</summary>
    public IReadOnlyList<AskedWord> Words { get; }

    /// <summary>Whether any of some words belongs to a concept, by any name.</summary>
    public bool HasAnyWord(int[] words)
    {
        foreach (var word in words)
        {
            if (_words[word])
                return true;
        }

        return false;
    }

    /// <summary>Whether any of some kinds of things is asked for.</summary>
    public bool HasAnyKind(int[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (_kinds.Contains(kind))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of a phrase is asked for: by itself, or in a name that the phrase holds whole.</summary>
    /// <param name="worths">How well the phrase names each concept, raised here for those that it names with this word.</param>
    public bool Says(int word, int[] phrase, Span<double> worths)
    {
        if (!_words[word])
            return false;
        var isSaid = _own.Contains(word);
        if (!_namesWith.TryGetValue(word, out var names))
            return isSaid;
        foreach (var (concept, worth, words) in names)
        {
            if (!phrase.HoldAll(words))
                continue;
            isSaid = true;
            worths[concept] = Math.Max(worths[concept], worth);
        }

        return isSaid;
    }

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

    private void AddName(int concept, int[] words, double worth)
    {
        foreach (var word in words.Distinct())
        {
            if (!_namesWith.TryGetValue(word, out var names))
                _namesWith.Add(word, names = []);
            names.Add((concept, worth, words));
        }
    }
}
