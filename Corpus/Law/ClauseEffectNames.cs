namespace ComplianceEngine.Corpus.Law;

/// <summary>The effects of clauses in the words of statute files.</summary>
public static class ClauseEffectNames
{
    /// <summary>The word of statute files for each effect.</summary>
    public static IReadOnlyList<(string Word, ClauseEffect Value)> All { get; } =
    [
        ("aboard-ships", ClauseEffect.AboardShips),
        ("aboard-aircraft", ClauseEffect.AboardAircraft),
        ("by-nationals-abroad", ClauseEffect.ByNationalsAbroad),
        ("confiscation", ClauseEffect.Confiscation),
        ("extradition", ClauseEffect.Extradition),
    ];

    /// <summary>The effect that a word names, or null.</summary>
    public static ClauseEffect? Of(string word)
    {
        foreach (var (name, effect) in All)
        {
            if (string.Equals(name, word, StringComparison.Ordinal))
                return effect;
        }

        return null;
    }

    /// <summary>The word of an effect.</summary>
    public static string Word(this ClauseEffect effect) => All.First(a => a.Value == effect).Word;
}
