namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Words by which a question asks where or since when a statute runs, and not what it says: "does the trafficking act apply in
/// Sindh", "when did the Fair Trial Act begin". Where a law runs matters as much as what it says (Constitution, articles 142 and 143).
/// </summary>
internal static class ExtentWords
{
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal) { "extent", "commencement", "commence" };
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "where", "when", "since" };
    private static readonly HashSet<string> Laws = new(StringComparer.Ordinal) { "act", "code", "law", "ordinance", "order" };

    /// <summary>What stands before a law that is not named: "is there a law that covers …".</summary>
    private static readonly HashSet<string> BeforeAnyLaw = new(StringComparer.Ordinal) { "a", "an", "any", "no", "other", "some", "that", "the", "this", "what", "which" };

    /// <summary>What a law does in a place or from a day.</summary>
    private static readonly HashSet<string> Running = new(StringComparer.Ordinal) { "apply", "begin", "bind", "cover", "extend", "force", "hold", "reach", "run", "start" };

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "abroad", "area", "balochistan", "country", "date", "everywhere", "islamabad", "kashmir", "khyber", "overseas", "province", "punjab", "sindh", "territory", "tribal",
    };

    /// <summary>Whether the analysed words of a question ask for that of a law that they name.</summary>
    public static bool AreIn(IReadOnlyList<string> words)
    {
        var law = Enumerable.Range(1, Math.Max(0, words.Count - 1)).FirstOrDefault(i => Laws.Contains(words[i]) && !BeforeAnyLaw.Contains(words[i - 1]));
        if (law == 0)
            return false;
        return words.Any(Naming.Contains)
            || (words.Skip(law + 1).Any(Running.Contains) && (Asking.Contains(words[0]) || words.Any(Places.Contains)));
    }
}
