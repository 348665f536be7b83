using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using Lucene.Net.Analysis;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>
/// The synonyms and the kinds of words as the index knows words: analysed, those of one term with a space between them. A
/// workspace keeps them, since reading and analysing the two files is a quarter of what a search from a cold start does. What
/// it keeps is a cache: whatever is wrong with it, it is made anew.
/// </summary>
/// <param name="Terms">Terms, each with its synonyms.</param>
/// <param name="Kinds">Kinds, each with a term that is of it.</param>
internal sealed record WordLists(IReadOnlyList<(string Term, string[] Others)> Terms, IReadOnlyList<(string Kind, string Term)> Kinds)
{
    private const string FileName = "search-words.txt";
    private const string Synonym = "synonym";
    private const string Kind = "kind";

    /// <summary>No words.</summary>
    public static WordLists None { get; } = new([], []);

    /// <summary>Fingerprint of the file of kinds, which the documents of an index hold.</summary>
    public string KindsHash { get; private init; } = string.Empty;

    /// <summary>Those of a data folder.</summary>
    /// <param name="folder">Where they are kept; null for nowhere.</param>
    /// <exception cref="InputException">A file has errors.</exception>
    public static WordLists Of(DataFolder data, string? folder)
    {
        var kindsHash = WordKinds.HashOf(data);
        return KeptOrMade(data, folder is null ? null : Path.Combine(folder, FileName), $"{Fields.Layout} {Synonyms.HashOf(data)} {kindsHash}") with { KindsHash = kindsHash };
    }

    private static WordLists KeptOrMade(DataFolder data, string? path, string key)
    {
        if (path is not null && Read(path, key) is { } kept)
            return kept;
        var diagnostics = new DiagnosticBag();
        var (synonyms, kinds) = (Synonyms.Read(data, diagnostics), WordKinds.Read(data, diagnostics));
        diagnostics.ThrowIfErrors();
        var lists = Analysed(synonyms, kinds);
        if (path is not null)
            lists.Write(path, key);
        return lists;
    }

    private static WordLists Analysed(Synonyms synonyms, IReadOnlyList<(string Kind, string Word)> kinds)
    {
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        return new WordLists(
            [.. synonyms.All.Select(s => (Term(s.Key), s.Value.Select(Term).Where(o => o.Length > 0).ToArray())).Where(s => s.Item1.Length > 0)],
            [.. kinds.Select(k => (k.Kind, Term(k.Word))).Where(k => k.Item2.Length > 0)]);

        string Term(string text) => string.Join(' ', analyzer.Words(text));
    }

    private static WordLists? Read(string path, string key)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var lines = File.ReadAllLines(path);
            if (lines.Length == 0 || !string.Equals(lines[0], key, StringComparison.Ordinal))
                return null;
            var (terms, kinds) = (new List<(string, string[])>(lines.Length), new List<(string, string)>(lines.Length));
            foreach (var line in lines.AsSpan(1))
            {
                switch (line.Split('\t'))
                {
                    case [Synonym, var term, .. var others]: terms.Add((term, others)); break;
                    case [Kind, var kind, var term]: kinds.Add((kind, term)); break;
                    default: return null;
                }
            }

            return new WordLists(terms, kinds);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(string path, string key)
    {
        var lines = Terms.Select(s => string.Join('\t', [Synonym, s.Term, .. s.Others]))
            .Concat(Kinds.Select(k => $"{Kind}\t{k.Kind}\t{k.Term}"))
            .Prepend(key);
        CacheFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream);
            foreach (var line in lines)
                writer.WriteLine(line);
        });
    }
}
