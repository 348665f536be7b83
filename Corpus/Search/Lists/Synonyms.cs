using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>
/// Words that people use for one thing (<c>data/synonyms.yaml</c>): the treaty's, the statute's, the street's. A group of
/// <c>terms</c> holds both ways; <c>word</c> and <c>means</c> hold from the word asked to what the law says, and not back.
/// </summary>
internal sealed class Synonyms
{
    private const string FileName = "synonyms.yaml";
    private readonly Dictionary<string, SortedSet<string>> _others = new(StringComparer.Ordinal);

    /// <summary>The terms that have others, with them.</summary>
    public IEnumerable<KeyValuePair<string, SortedSet<string>>> All => _others;

    /// <summary>Reads the file of a data folder, reporting its errors; none where there is none.</summary>
    public static Synonyms Read(DataFolder data, DiagnosticBag diagnostics)
    {
        var synonyms = new Synonyms();
        if (data.Find(FileName) is not { } file)
            return synonyms;
        if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map)
        {
            foreach (var group in map.Maps("groups"))
                synonyms.Read(group);
            map.Finish();
        }

        return synonyms;
    }

    /// <summary>Fingerprint of the file; empty where there is none.</summary>
    public static string HashOf(DataFolder data) => data.Find(FileName)?.Hash().ToString() ?? string.Empty;

    private void Read(YamlMap group)
    {
        var words = Lower(group.Texts("word"));
        var means = Lower(group.Texts("means"));
        var terms = Lower(group.Texts("terms"));
        group.Finish();
        foreach (var term in terms)
            Add(term, terms.Where(t => !string.Equals(t, term, StringComparison.Ordinal)));
        foreach (var word in words)
            Add(word, means);
    }

    private static List<string> Lower(IEnumerable<YamlText> texts) => [.. texts.Select(t => t.Value.ToLowerInvariant())];

    private void Add(string term, IEnumerable<string> others)
    {
        if (!_others.TryGetValue(term, out var known))
            _others.Add(term, known = new SortedSet<string>(StringComparer.Ordinal));
        known.UnionWith(others);
    }
}
