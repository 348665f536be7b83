using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>What stands between people's words and the law's.</summary>
public sealed record SearchAids
{
    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Lazy<WordKinds> _kinds;

    private SearchAids(WordLists lists, PlainWords plainWords)
    {
        _vocabulary = new Lazy<Vocabulary>(() => new Vocabulary(lists.Terms));
        _kinds = new Lazy<WordKinds>(() => new WordKinds(lists.Kinds));
        KindsHash = lists.KindsHash;
        PlainWords = plainWords;
    }

    /// <summary>None of them.</summary>
    public static SearchAids None { get; } = new(WordLists.None, PlainWords.None);

    /// <summary>The treaties' words for what is mapped to them.</summary>
    public TreatyBridge Bridge { get; init; } = TreatyBridge.None;

    /// <summary>How people ask for single provisions.</summary>
    internal PlainWords PlainWords { get; }

    /// <summary>Other words for one thing.</summary>
    internal Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>What kind of thing everyday words name.</summary>
    internal WordKinds Kinds => _kinds.Value;

    /// <summary>Fingerprint of the kinds, which documents hold.</summary>
    internal string KindsHash { get; }

    /// <summary>Those of a data folder.</summary>
    /// <param name="folder">Where to keep what of them is long in the making: a workspace; null for nowhere.</param>
    /// <exception cref="InputException">A file has errors.</exception>
    public static SearchAids Of(DataFolder data, string? folder = null) =>
        new(WordLists.Of(data, folder), PlainWords.In(data));

    /// <summary>Makes ready what else the first question waits for: all words, and the stemmer with its dictionary.</summary>
    public void Prepare()
    {
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        analyzer.Words("words");
        _ = Kinds;
        _ = Vocabulary;
    }

    /// <summary>What is wrong with the files of a data folder, all at once.</summary>
    public static IReadOnlyList<Diagnostic> Check(DataFolder data, LawBook law)
    {
        var found = new DiagnosticBag();
        Synonyms.Read(data, found);
        WordKinds.Read(data, found);
        PlainWords.In(data).Check(law, found);
        return found.Items;
    }
}
