namespace ComplianceEngine.Corpus.Search;

/// <summary>A phrase that people ask for a provision by.</summary>
/// <param name="text">The phrase as it was written.</param>
/// <param name="words">Its analysed words.</param>
/// <param name="kinds">The kinds of things that they name, alone and together, by number.</param>
internal sealed class Phrase(string text, AskedWord[] words, int[] kinds)
{
    private const double KindWorth = 0.3;
    private readonly int[] _numbers = [.. words.Select(w => w.Number).Distinct()];
    private readonly double _weight = words.Sum(w => w.Weight);

    /// <summary>The phrase as it was written.</summary>
    public string Text => text;

    /// <summary>Its analysed words.</summary>
    public IReadOnlyList<AskedWord> Words => words;

    /// <summary>
    /// How nearly some concepts say the same, from 0 to 1: the harmonic mean (van Rijsbergen 1979) of how much of them the
    /// phrase holds and how much of it they hold. Another name counts less than the word, a word of the same kind least; a
    /// phrase with no word in common says nothing by its kinds alone.
    /// </summary>
    public double Likeness(NumberedConcepts asked)
    {
        if (!asked.HasAnyWord(_numbers))
            return 0;
        Span<double> worths = stackalloc double[asked.All.Length];
        double held = 0, met = 0;
        foreach (var word in words)
            met += word.Weight * (asked.Says(word.Number, _numbers, worths) ? 1 : asked.HasAnyKind(word.Kinds) ? KindWorth : 0);
        for (var i = 0; i < worths.Length; i++)
            held += asked.All[i].Weight * (worths[i] > 0 ? worths[i] : kinds.AsSpan().ContainsAny(asked.All[i].Kinds) ? KindWorth : 0);
        return held <= 0 || met <= 0 ? 0 : 2 / ((asked.Weights.Total / held) + (_weight / met));
    }
}
