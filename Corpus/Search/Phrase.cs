namespace ComplianceEngine.Corpus.Search;

/// <summary>A phrase that people ask for a provision by, analysed; words that only ask are left out.</summary>
internal sealed class Phrase
{
    private const double KindWorth = 0.3;
    private const double OtherNameWorth = 0.75;
    private readonly HashSet<string> _words;
    private readonly (string Word, double Weight, IReadOnlySet<string> Kinds)[] _telling;
    private readonly IReadOnlySet<string> _kinds;
    private readonly double _weight;

    public Phrase(string text, IReadOnlyList<string> words, WordRarity rarity, WordKinds kinds)
    {
        Text = text;
        _words = [.. words];
        _kinds = kinds.Of(words);
        _telling = [.. words.Where(w => !QuestionWords.Asking.Contains(w)).Select(w => (w, rarity.Of(w) * QuestionWords.WeightOf(w), kinds.Of(w)))];
        _weight = _telling.Sum(w => w.Weight);
    }

    /// <summary>The analysed words.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>The phrase as it was written.</summary>
    public string Text { get; }

    /// <summary>
    /// How nearly some concepts say the same, from 0 to 1: the harmonic mean (van Rijsbergen 1979) of how much of them the
    /// phrase holds and how much of it they hold. Another name counts less than the word, a word of the same kind least; a
    /// phrase with no word in common says nothing by its kinds alone.
    /// </summary>
    public double Likeness(ConceptWeights asked)
    {
        if (!asked.Words.Overlaps(_words))
            return 0;
        double held = 0, met = 0;
        for (var i = 0; i < asked.Concepts.Count; i++)
            held += asked.Weights[i] * WorthOf(asked.Concepts[i]);
        foreach (var (word, weight, kinds) in _telling)
            met += weight * (IsSaid(word, asked.Concepts) ? 1 : kinds.Overlaps(asked.Kinds) ? KindWorth : 0);
        return held <= 0 || met <= 0 ? 0 : 2 / ((asked.Total / held) + (_weight / met));
    }

    private double WorthOf(Concept concept) =>
        concept.Words.All(_words.Contains) ? 1
        : concept.Others.Any(o => o.All(_words.Contains)) ? OtherNameWorth
        : concept.Kinds.Overlaps(_kinds) ? KindWorth : 0;

    private bool IsSaid(string word, IReadOnlyList<Concept> concepts) =>
        concepts.Any(c => c.Words.Contains(word, StringComparer.Ordinal) || c.Others.Any(o => o.Contains(word, StringComparer.Ordinal) && o.All(_words.Contains)));
}
