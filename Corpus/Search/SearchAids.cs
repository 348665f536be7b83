using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search;

/// <summary>What stands between people's words and the law's.</summary>
/// <param name="Synonyms">Other words for one thing.</param>
/// <param name="Bridge">The treaties' words for what is mapped to them.</param>
/// <param name="PlainWords">How people ask for single provisions.</param>
/// <param name="Kinds">What kind of thing everyday words name.</param>
public sealed record SearchAids(Synonyms Synonyms, TreatyBridge Bridge, PlainWords PlainWords, WordKinds Kinds)
{
    private readonly Lazy<Vocabulary> _vocabulary = new(() => new Vocabulary(Synonyms));

    /// <summary>The synonyms as the index knows words.</summary>
    internal Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>None of them.</summary>
    public static SearchAids None { get; } = new(Synonyms.None, TreatyBridge.None, PlainWords.None, WordKinds.None);

    /// <summary>Those of a data folder.</summary>
    /// <exception cref="InputException">A file has errors.</exception>
    public static SearchAids Of(DataFolder data, TreatyBridge bridge)
    {
        var diagnostics = new DiagnosticBag();
        var aids = new SearchAids(Synonyms.Read(data, diagnostics), bridge, PlainWords.In(data), WordKinds.Read(data, diagnostics));
        diagnostics.ThrowIfErrors();
        return aids;
    }

    /// <summary>Takes all words apart, which else the first question waits for.</summary>
    public void Prepare()
    {
        Kinds.Prepare();
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
