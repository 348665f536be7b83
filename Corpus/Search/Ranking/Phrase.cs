namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A phrase that people ask for a provision by.</summary>
/// <param name="words">Its analysed words.</param>
/// <param name="known">What is known of words.</param>
internal sealed class Phrase(AskedWord[] words, AskedWords known)
{
    private const double KindWorth = 0.3;
    private readonly int[] _numbers = Array.ConvertAll(words, w => w.Number);
    private int[]? _kinds;

    /// <summary>The kinds of things that its words name, alone and together: few phrases are asked for them.</summary>
    private int[] Kinds => _kinds ??= known.KindsOf(words);

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
        double held = 0, met = 0, all = 0;
        foreach (var word in words)
        {
            all += word.Weight;
            met += word.Weight * (asked.Says(word.Number, _numbers, worths) ? 1 : asked.HasAnyKind(word.Kinds) ? KindWorth : 0);
        }

        for (var i = 0; i < worths.Length; i++)
            held += asked.All[i].Weight * (worths[i] > 0 ? worths[i] : asked.All[i].Kinds.Length > 0 && Kinds.AsSpan().ContainsAny(asked.All[i].Kinds) ? KindWorth : 0);
        return held <= 0 || met <= 0 ? 0 : 2 / ((asked.Weights.Total / held) + (all / met));
    }
}
