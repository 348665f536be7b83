using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Tests.Support;

/// <summary>The search over the law book that ships, indexed once for all tests of a class; no treaty is mapped.</summary>
public sealed class ShippedSearch : IDisposable
{
    private readonly TempFolder _folder = new();

    public ShippedSearch() => Index = Over(Repository.Data, _folder["workspace"], TreatyBridge.None, CancellationToken.None);

    public SearchIndex Index { get; }

    /// <summary>Opens the search over a data folder.</summary>
    public static SearchIndex Over(string data, string workspace, TreatyBridge bridge, CancellationToken cancellationToken)
    {
        var files = new DataFolder(data);
        var opened = Workspace.Open(workspace);
        var store = new LawStore(opened);
        store.Sync(files);
        return SearchIndex.Open(opened, new(store.Load), store.StatuteHashes(), SearchAids.Of(files) with { Bridge = bridge }, cancellationToken);
    }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
