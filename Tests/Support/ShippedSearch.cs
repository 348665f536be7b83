using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Tests.Support;

/// <summary>The search over the law book that ships, indexed once for all tests of a class; no treaty is mapped.</summary>
public sealed class ShippedSearch : IDisposable
{
    private readonly TempFolder _folder = new();

    public ShippedSearch()
    {
        var data = new DataFolder(Repository.Data);
        var workspace = Workspace.Open(_folder["workspace"]);
        var store = new LawStore(workspace);
        store.Sync(data);
        Index = SearchIndex.Open(workspace, store.Load(), store.StatuteHashes(), SearchAids.Of(data, TreatyBridge.None), CancellationToken.None);
    }

    public SearchIndex Index { get; }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
