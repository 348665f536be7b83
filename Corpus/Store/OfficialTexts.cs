using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// Puts imported official words to the provisions of the book. A provision known to the book keeps its digest and
/// facts and gains its words; one that is not becomes a provision of the words alone.
/// </summary>
internal static class OfficialTexts
{
    public static IReadOnlyList<Provision> Merge(
        StatuteId statute, IReadOnlyList<Provision> authored, IReadOnlyList<(DateOnly Day, OfficialText Text, string FileName)> texts)
    {
        if (texts.Count == 0)
            return authored;
        var provisions = authored.ToList();
        foreach (var (day, text, fileName) in texts)
        {
            var id = new ProvisionId(statute, text.Path);
            var index = provisions.FindIndex(p => p.Id == id && p.IsInForce(day));
            if (index >= 0)
                provisions[index] = provisions[index] with { Text = text.Body };
            else if (!provisions.Exists(p => p.Id == id))
                provisions.Add(FromText(id, day, text, fileName));
        }

        return [.. provisions.OrderBy(p => p.Id).ThenBy(p => p.InForceFrom)];
    }

    private static Provision FromText(ProvisionId id, DateOnly day, OfficialText text, string fileName) => new()
    {
        Id = id,
        Heading = text.Heading,
        Text = text.Body,
        InForceFrom = day,
        Source = $"official text, imported from {fileName}",
        Confidence = Confidence.Verified,
    };
}
