using ComplianceEngine.Corpus.Search.Questions;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>The concepts of a question as they are compared with provisions that have been read.</summary>
internal sealed class NumberedConcepts
{
    private const double OtherNameWorth = 0.75;
    private readonly AskedWords _known;

    /// <summary>For each word of a provision, its place among those that are asked for; 0 where it is not, as most are.</summary>
    private readonly ushort[] _places;

    private readonly List<NumberedWord> _asked = [new()];
    private readonly bool[] _kinds;

    public NumberedConcepts(ConceptWeights asked, AskedWords known)
    {
        _known = known;
        _places = new ushort[known.Bound];
        Weights = asked;
        All = new NumberedConcept[asked.Concepts.Count];
        var words = new List<AskedWord>();
        for (var i = 0; i < All.Length; i++)
        {
            var concept = asked.Concepts[i];
            words.AddRange(concept.Words.Select(Find).OfType<AskedWord>());
            All[i] = new NumberedConcept(NamesOf(concept, i), known.Numbers(concept.Kinds), asked.Weights[i]);
        }

        Words = words;
        foreach (var word in words)
            Asked(word.Number).IsOwn = true;
        _kinds = new bool[All.SelectMany(c => c.Kinds).DefaultIfEmpty(-1).Max() + 1];
        foreach (var kind in All.SelectMany(c => c.Kinds))
            _kinds[kind] = true;
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
            if (_places[word] > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether any of some kinds of things is asked for.</summary>
    public bool HasAnyKind(int[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (kind < _kinds.Length && _kinds[kind])
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of a phrase is asked for: by itself, or in a name that the phrase holds whole.</summary>
    /// <param name="worths">How well the phrase names each concept, raised here for those that it names with this word.</param>
    public bool Says(int word, int[] phrase, Span<double> worths)
    {
        if (_places[word] == 0)
            return false;
        var asked = _asked[_places[word]];
        var isSaid = asked.IsOwn;
        foreach (var name in asked.Names)
        {
            if (name.Words.Length > 1 && !phrase.HoldAll(name.Words))
                continue;
            isSaid = true;
            worths[name.Concept] = Math.Max(worths[name.Concept], name.Worth);
        }

        return isSaid;
    }

    /// <summary>A word, if it was known when the question was begun; what is read meanwhile for another question is not compared with this one.</summary>
    private AskedWord? Find(string word) => _known.Find(word) is { } found && found.Number < _places.Length ? found : null;

    private NumberedWord Asked(int word)
    {
        if (_places[word] == 0)
        {
            _places[word] = checked((ushort)_asked.Count);
            _asked.Add(new NumberedWord());
        }

        return _asked[_places[word]];
    }

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
            Asked(word.Number);
            numbers[known++] = word.Number;
        }

        if (known < numbers.Length)
            return;
        var name = new NumberedName(concept, numbers, worth);
        names.Add(name);
        foreach (var number in numbers.Distinct())
            Asked(number).Names.Add(name);
    }
}
