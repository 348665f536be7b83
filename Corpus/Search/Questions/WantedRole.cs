using ComplianceEngine.Corpus.Search.Indexing;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// What kind of provision a question asks for: "what is the punishment for smuggling of migrants" wants the offence and not
/// the section by which migrants go free, "what is abetment" its definition, "where does the Customs Act apply" the section on extent.
/// </summary>
/// <param name="Worth">What it is worth to be one, beside a phrase that is the question.</param>
internal readonly record struct WantedRole(ProvisionRole Role, double Worth)
{
    private const double Asked = 1;

    /// <summary>Who asks where a statute runs names it, and in its name the words of all its provisions.</summary>
    private const double AskedOfStatute = 2;

    /// <summary>"Is it a crime to …" may ask for a rule as well as for an offence.</summary>
    private const double Likely = 0.5;

    /// <summary>What a provision loses that only says that something no longer stands: who asks wants the law in force.</summary>
    private const double OmittedLoss = 0.6;

    /// <summary>What is called in more words than these has no definition of its own.</summary>
    private const int LongestDefined = 4;

    private static readonly HashSet<string> Punishing = new(StringComparer.Ordinal) { "punish", "punishment", "penalty", "sentence", "saza" };
    private static readonly HashSet<string> Criminal = new(StringComparer.Ordinal) { "crime", "illegal", "offence" };
    private static readonly HashSet<string> Defining = new(StringComparer.Ordinal) { "mean", "meaning", "define", "definition" };

    /// <summary>Of the analysed words of a question, which may ask about several things.</summary>
    public static WantedRole Of(IReadOnlyList<string> words, int concepts)
    {
        if (words.Any(Punishing.Contains))
            return new WantedRole(ProvisionRole.Offence, Asked);
        if (ExtentWords.AreIn(words))
            return new WantedRole(ProvisionRole.Extent, AskedOfStatute);
        if (words.Any(Criminal.Contains))
            return new WantedRole(ProvisionRole.Offence, Likely);
        return concepts <= LongestDefined && AsksWhatSomethingIs(words) ? new WantedRole(ProvisionRole.Definition, Asked) : default;
    }

    /// <summary>What a provision gains or loses by its role.</summary>
    public double Of(ProvisionRole role) => role == ProvisionRole.Omitted ? -OmittedLoss : role == Role ? Worth : 0;

    private static bool AsksWhatSomethingIs(IReadOnlyList<string> words) =>
        words is ["what", "is" or "are", not "the", ..] or ["who", "is", "a" or "an", ..] || words.Any(Defining.Contains);
}
