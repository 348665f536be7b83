namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>Compares a handful of numbered words with another.</summary>
internal static class NumberedWords
{
    /// <summary>Whether some words hold all of others.</summary>
    public static bool HoldAll(this int[] words, int[] others)
    {
        foreach (var other in others)
        {
            if (!words.AsSpan().Contains(other))
                return false;
        }

        return true;
    }
}
