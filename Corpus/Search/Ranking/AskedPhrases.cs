namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>
/// The phrases that a provision is asked for by. Their words are also kept in one row: most phrases have no word of a
/// question, which is then seen without going to each.
/// </summary>
internal sealed class AskedPhrases
{
    private readonly Phrase[] _phrases;
    private readonly int[] _words;
    private readonly int[] _ends;

    public AskedPhrases(Phrase[] phrases)
    {
        _phrases = phrases;
        _words = [.. phrases.SelectMany(p => p.Numbers)];
        _ends = new int[phrases.Length];
        for (var (i, end) = (0, 0); i < phrases.Length; i++)
            _ends[i] = end += phrases[i].Numbers.Length;
    }

    /// <summary>How nearly each phrase says what was asked; those with no word of it say nothing of it.</summary>
    public double[] Likenesses(NumberedConcepts asked)
    {
        var likenesses = new double[_phrases.Length];
        for (var (i, start) = (0, 0); i < likenesses.Length; start = _ends[i++])
        {
            if (asked.HasAnyWord(_words.AsSpan(start.._ends[i])))
                likenesses[i] = _phrases[i].Likeness(asked);
        }

        return likenesses;
    }
}
