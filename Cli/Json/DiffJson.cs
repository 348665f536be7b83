using ComplianceEngine.Cli.Web;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>corpus diff</c>.</summary>
internal sealed record DiffJson(string Schema, string Statute, DateOnly From, DateOnly To, IReadOnlyList<DiffJson.ProvisionJson> Provisions)
{
    public static DiffJson Of(Statute statute, DateOnly before, DateOnly after, IReadOnlyList<ProvisionDiff> diffs) => new(
        "compliance/corpus-diff/1", statute.Id.ToString(), before, after, [.. diffs.Where(d => d.Kind != ChangeKind.Kept).Select(d => ProvisionJson.Of(d, statute))]);

    internal sealed record WordsJson(string Kind, string Text);

    internal sealed record PunishmentJson(string Before, string After);

    internal sealed record ProvisionJson(string Id, string Citation, string Heading, string Kind, string? Was, PunishmentJson? Punishment, string? Note, IReadOnlyList<WordsJson>? Words)
    {
        public static ProvisionJson Of(ProvisionDiff diff, Statute statute) => new(
            diff.Provision.Id.ToString(),
            statute.Cite(diff.Provision.Id),
            diff.Provision.Heading,
            DiffWords.Code(diff.Kind),
            diff.Kind == ChangeKind.Renumbered ? diff.Before!.Id.ToString() : null,
            diff.Punishment is { } p ? new PunishmentJson(p.Before, p.After) : null,
            diff.Note,
            diff.Words.Count == 0 ? null : [.. diff.Words.Select(w => new WordsJson(w.Kind.ToString().ToLowerInvariant(), w.Text))]);
    }
}
