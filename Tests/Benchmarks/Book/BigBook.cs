using System.Globalization;
using System.Text;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Benchmarks;

/// <summary>
/// The shipped data folder with statutes beside its own, as many as asked for: their sections are made of the shipped
/// book's sentences, so that words are as frequent as in law. The same book each time.
/// </summary>
internal static class BigBook
{
    private const int Seed = 20260101;

    /// <summary>Writes the folder, unless it is there.</summary>
    public static void Write(string shipped, string folder, int statutes, int sections, int characters)
    {
        if (Directory.Exists(folder))
            return;
        FolderCopy.Write(shipped, folder);
        var random = new Random(Seed);
        var shippedBook = ShippedProvisions(shipped);
        var sentences = shippedBook.SelectMany(p => (p.Digest ?? string.Empty).Split(". ", StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length > 20).ToList();
        var headings = shippedBook.ConvertAll(p => p.Heading);
        for (var i = 0; i < statutes; i++)
            File.WriteAllText(Path.Combine(folder, "statutes", "pk", $"gen-{i:0000}.yaml"), Statute(i, sections, characters, sentences, headings, random));
    }

    private static List<Corpus.Law.Provision> ShippedProvisions(string shipped)
    {
        var reader = new StatuteReader(new DiagnosticBag());
        return [.. new DataFolder(shipped).Files("statutes").Select(reader.Read).OfType<Statute>().SelectMany(s => s.Provisions)];
    }

    private static string Statute(int number, int sections, int characters, List<string> sentences, List<string> headings, Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"statute: pk/gen-{number:0000}\ntitle: \"Generated Act {number}\"\nshort-title: Generated Act {number}\nsources:\n  s1: made for measuring\nprovisions:\n");
        for (var s = 1; s <= sections; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: s{s}\n    heading: {Quoted(headings[random.Next(headings.Count)])}\n    digest: {Quoted(Prose(characters, sentences, random))}\n");
            if (random.Next(4) == 0)
                text.Append(CultureInfo.InvariantCulture, $"    offence:\n      max: {1 + random.Next(14)} years\n");
            text.Append("    in-force-from: 1990-01-01\n    source: s1\n    confidence: doubtful\n");
        }

        return text.ToString();
    }

    private static string Prose(int characters, List<string> sentences, Random random)
    {
        var prose = new StringBuilder();
        while (prose.Length < characters)
            prose.Append(sentences[random.Next(sentences.Count)]).Append(". ");
        return prose.ToString().TrimEnd();
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
