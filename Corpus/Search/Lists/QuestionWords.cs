namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>Words of questions that say little or nothing of the law asked about.</summary>
internal static class QuestionWords
{
    private const float CommonWeight = 0.375f;

    /// <summary>Words that ask and say nothing of law; left out unless nothing else remains.</summary>
    public static HashSet<string> Asking { get; } = new(StringComparer.Ordinal)
    {
        "which", "what", "who", "whom", "whose", "where", "when", "how", "why", "does", "do", "did", "is", "are", "was", "were", "the", "a", "an", "of", "for", "in", "on", "to", "and", "or", "by", "under", "about", "that", "this", "these",
        "it", "its", "be", "been", "me", "my", "i", "we", "us", "our", "you", "he", "she", "his", "her", "him", "they", "them", "their", "show", "tell", "find", "can", "could", "may", "there", "someone", "somebody", "anybody", "anyone", "else",
        "with", "without", "from", "at", "as", "if", "than", "into", "out", "up", "any", "some", "has", "have", "had", "will", "would", "should", "not", "no", "so", "such", "please", "s", "ki", "ka", "ke", "mein", "se", "ko", "hai", "aur",
        "kya", "kaun", "kis", "kisi", "koi", "kahan", "kaise", "wala", "wale", "wali", "par", "pe", "ne", "liye", "hain", "ho", "tha", "jo", "jis", "yeh", "karna", "karne",
        "am", "being", "himself", "herself", "myself", "itself", "themselves", "your", "until", "till", "while", "because", "although", "though", "otherwise", "whether", "too", "very", "just", "also", "then", "here",
        "can't", "cannot", "doesn't", "don't", "didn't", "won't", "isn't", "aren't", "wasn't", "hasn't", "haven't", "couldn't", "wouldn't", "shouldn't", "i'm", "he's", "she's", "it's", "they're", "ever", "already", "yet", "really", "please", "sir",
    };

    /// <summary>Words that stand nearly everywhere in law, or that people put round what they ask.</summary>
    public static HashSet<string> Common { get; } = new(StringComparer.Ordinal)
    {
        "law", "legal", "section", "act", "crime", "criminal", "offence", "illegal", "illegally", "punish", "penalty", "person", "people", "man", "woman", "happen", "country", "state", "party", "order", "make", "take", "give", "get", "go", "thing", "case", "say",
        "want", "know", "use", "other", "another", "more", "own", "pakistan", "shall", "back", "keep", "let", "ask", "day", "one", "two", "means", "mean", "meaning", "define", "provide", "commit",
    };

    /// <summary>The words that say what is asked; all where none does.</summary>
    public static List<string> Telling(IReadOnlyList<string> words)
    {
        var telling = words.Where(w => !Asking.Contains(w)).ToList();
        return telling.Count > 0 ? telling : [.. words];
    }

    /// <summary>How much a word counts, from 0 to 1, beside how rare it is.</summary>
    public static float WeightOf(string word) => Common.Contains(word) ? CommonWeight : 1;

    /// <summary>Words that a heading has beside the thing it is about.</summary>
    private static readonly HashSet<string> HeadingWords = new(StringComparer.Ordinal) { "define", "mean", "meaning", "punish", "offence", "of", "for", "the", "a", "an", "and", "etc" };

    /// <summary>What a heading, or a question, is about: its words without those that say how it is dealt with.</summary>
    public static string HeadingKey(IEnumerable<string> words) => string.Join(' ', words.Where(w => !HeadingWords.Contains(w)));
}
