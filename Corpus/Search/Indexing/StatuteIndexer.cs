using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Index;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>Adds one statute after another to an index, for one thread: it has its own connection and its own document.</summary>
internal sealed class StatuteIndexer(Workspace workspace, SearchAids aids, IndexWriter writer) : IDisposable
{
    private readonly ProvisionDocument _document = new(aids, writer.Analyzer);
    private SqliteConnection? _connection;

    /// <summary>Adds a document for each wording of each provision; gives how many.</summary>
    public int Add(Statute statute)
    {
        var provisions = ProvisionsOf(statute);
        var parts = provisions.Where(p => p.Id.Parent is not null && p.Text is null).ToLookup(p => p.Id.Top);
        var definitions = provisions.Where(p => IsOfDefinitions(p.Heading)).Select(p => p.Id).ToHashSet();
        var phrases = aids.PlainWords.Of(statute.Id);
        _document.StartStatute(statute);
        foreach (var provision in provisions)
        {
            writer.AddDocument(_document.Fill(
                provision,
                parts[provision.Id],
                phrases.GetValueOrDefault(provision.Id.Path) ?? [],
                isInDefinitions: definitions.Contains(provision.Id.Top)));
        }

        return provisions.Count;
    }

    public void Dispose() => _connection?.Dispose();

    private static bool IsOfDefinitions(string heading) =>
        heading.StartsWith("Definition", StringComparison.Ordinal) || heading.StartsWith("Interpretation", StringComparison.Ordinal);

    /// <summary>What nobody has looked at yet is read and let go again: the index of a large book takes no more memory than that of a small one.</summary>
    private IReadOnlyList<Provision> ProvisionsOf(Statute statute) => statute is { Stored: { } stored, Provisions: DeferredList<Provision> { IsMade: false } }
        ? StatuteRows.ReadProvisions(_connection ??= workspace.Connect(), statute.Id, stored.Fingerprint)
        : statute.Provisions;
}
