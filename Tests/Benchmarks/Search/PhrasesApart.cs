using System.Text.Json;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Benchmarks;

/// <summary>
/// Leaves out of a data folder the phrases that come near to a question, whether it was asked before they were written or
/// after: how well the rest answers tells what a stranger's question meets.
/// </summary>
internal static class PhrasesApart
{
    /// <summary>The harmonic mean of how much of the question a phrase holds and how much of it the question holds.</summary>
    private const double Near = 0.55;

    /// <summary>Copies a data folder without those phrases.</summary>
    public static DataFolder Copy(DataFolder data, IEnumerable<string> questions, string folder)
    {
        FolderCopy.Write(data.Path, folder);
        using var analyzer = new LegalAnalyzer(isStemmed: true);
        HashSet<string> Words(string text) => [.. QuestionWords.Telling(analyzer.Words(text))];
        var asked = questions.Select(Words).ToList();
        var left = 0;
        foreach (var file in data.Files("plain-words"))
        {
            var lines = new List<string>();
            foreach (var (path, phrases) in PhrasesOf(file))
            {
                var apart = phrases.Where(p => Words(p) is var words && !asked.Exists(q => IsNear(words, q))).ToList();
                left += phrases.Count - apart.Count;
                if (apart.Count > 0)
                    lines.Add($"{path}: {JsonSerializer.Serialize(apart)}");
            }

            if (lines.Count > 0)
                File.WriteAllLines(Path.Combine(folder, file.Name), lines);
            else
                File.Delete(Path.Combine(folder, file.Name));
        }

        Console.WriteLine(FormattableString.Invariant($"{left} phrases left out that come near to a question"));
        return new DataFolder(folder);
    }

    private static IEnumerable<(string Path, List<string> Phrases)> PhrasesOf(DataFile file)
    {
        var map = YamlFile.Open(file.FullPath, file.Name, new())!;
        return map.Keys.Select(k => (k, map.Texts(k).Select(t => t.Value).ToList()));
    }

    private static bool IsNear(HashSet<string> phrase, HashSet<string> question)
    {
        var shared = phrase.Count(question.Contains);
        return (shared > 1 || phrase.Count == 1) && 2.0 * shared / (phrase.Count + question.Count) >= Near;
    }
}
