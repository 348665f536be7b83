namespace ComplianceEngine.Corpus.Search;

/// <summary>The concepts of a question as they are compared with provisions that have been read.</summary>
internal sealed class NumberedConcepts
{
    private const double OtherNameWorth = 0.75;
    private readonly AskedWords _known;
    private readonly Dictionary<int, List<NumberedName>> _namesWith = [];
    private readonly HashSet<int> _own = [];
    private readonly bool[] _words;
    private readonly HashSet<int> _kinds = [];

    public NumberedConcepts(ConceptWeights asked, AskedWords known)
    {
        _known = known;
        _words = new bool[known.Bound];
        Weights = asked;
        All = new NumberedConcept[asked.Concepts.Count];
        var words = new List<AskedWord>();
        for (var i = 0; i < All.Length; i++)
        {
            var concept = asked.Concepts[i];
            words.AddRange(concept.Words.Select(Find).OfType<AskedWord>());
            All[i] = new NumberedConcept(NamesOf(concept, i), known.Numbers(concept.Kinds), asked.Weights[i]);
            _kinds.UnionWith(All[i].Kinds);
        }

        Words = words;
        foreach (var word in words)
            _own.Add(word.Number);
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
        foreach (var name in names)
        {
            if (!phrase.HoldAll(name.Words))
                continue;
            isSaid = true;
            worths[name.Concept] = Math.Max(worths[name.Concept], name.Worth);
        }

        return isSaid;
    }

    /// <summary>A word, if it was known when the question was begun; what is read meanwhile for another question is not compared with this one.</summary>
    private AskedWord? Find(string word) => _known.Find(word) is { } found && found.Number < _words.Length ? found : null;

    private List<NumberedName> NamesOf(Concept concept, int place)
    {
        var names = new List<NumberedName>();
        AddName(names, place, concept.Words, 1);
        foreach (var other in concept.Others)
            AddName(names, place, other, OtherNameWorth);
        return names;
    }

    /// <summary>Notes all words of a name that are known, and the name where all of them are.</summary>
    private void AddName(List<NumberedName> names, int concept, IReadOnlyList<string> words, double worth)
    {
        var numbers = new int[words.Count];
        var known = 0;
        foreach (var text in words)
        {
            if (Find(text) is not { } word)
                continue;
            _words[word.Number] = true;
            numbers[known++] = word.Number;
        }

        if (known < numbers.Length)
            return;
        var name = new NumberedName(concept, numbers, worth);
        names.Add(name);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers.AsSpan(0, i).Contains(numbers[i]))
                continue;
            if (!_namesWith.TryGetValue(numbers[i], out var with))
                _namesWith.Add(numbers[i], with = []);
            with.Add(name);
        }
    }
}
