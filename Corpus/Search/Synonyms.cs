using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Words that people use for one thing (<c>data/synonyms.yaml</c>): the treaty's, the statute's, the street's.</summary>
public sealed class Synonyms
{
    private readonly Dictionary<string, SortedSet<string>> _groups = new(StringComparer.Ordinal);

    /// <summary>No synonyms.</summary>
    public static Synonyms None { get; } = new();

    /// <summary>The longest term, in words.</summary>
    public int LongestTerm { get; private set; } = 1;

    /// <summary>Reads the file of a data folder; none where there is none.</summary>
    /// <exception cref="InputException">The file has errors.</exception>
    public static Synonyms Read(DataFolder data)
    {
        var synonyms = new Synonyms();
        if (data.Find("synonyms.yaml") is not { } file)
            return synonyms;
        var diagnostics = new DiagnosticBag();
        if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is { } map)
        {
            foreach (var group in map.Maps("groups"))
            {
                synonyms.Add([.. group.Texts("terms").Select(t => t.Value)]);
                group.Finish();
            }

            map.Finish();
        }

        diagnostics.ThrowIfErrors();
        return synonyms;
    }

    /// <summary>Other terms for a term; none where there are none.</summary>
    public IEnumerable<string> For(string term) =>
        _groups.TryGetValue(term.ToLowerInvariant(), out var group) ? group.Where(t => !string.Equals(t, term, StringComparison.OrdinalIgnoreCase)) : [];

    private void Add(IReadOnlyList<string> terms)
    {
        foreach (var term in terms.Select(t => t.ToLowerInvariant()))
        {
            if (!_groups.TryGetValue(term, out var group))
                _groups.Add(term, group = new SortedSet<string>(StringComparer.Ordinal));
            group.UnionWith(terms.Select(t => t.ToLowerInvariant()));
            LongestTerm = Math.Max(LongestTerm, term.Split(' ').Length);
        }
    }
}
