namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Reads forms of words from lines that begin with their stem: "bring: brought".</summary>
internal static class FormTable
{
    public static IEnumerable<KeyValuePair<string, string>> Parse(string lines) => lines
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(l => l.Split(": "))
        .SelectMany(l => l[1].Split(' ').Select(word => KeyValuePair.Create(word, l[0])));
}
