using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Export;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class LawStoreTests : IDisposable
{
    private static readonly StatuteId Psma = StatuteId.Of("pk/psma-2018");
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_store_gives_back_is_what_the_files_said()
    {
        var (store, _) = Store();
        var book = store.Load();
        Assert.Equal(Shipped.Law.Statutes.Select(s => s.Id), book.Statutes.Select(s => s.Id));
        Assert.Equal(Shipped.Law.ProvisionIds.Order(), book.ProvisionIds.Order());
        foreach (var statute in Shipped.Law.Statutes)
        {
            var stored = book.Find(statute.Id)!;
            Assert.Equal(statute.NamesOthers, stored.NamesOthers);
            Assert.Equal(StatuteYamlWriter.Write(statute), StatuteYamlWriter.Write(stored));
        }
    }

    [Fact]
    public void A_statute_that_changes_under_a_reader_is_not_mixed_with_what_was_read_before()
    {
        var (store, data) = Store();
        var book = store.Load();
        var file = Path.Combine(data.Path, "statutes", "pk", "psma-2018.yaml");
        File.AppendAllText(file, "# one more line\n");
        store.Sync(data);
        Assert.NotEmpty(book.Find(StatuteId.Of("pk/ptpa-2018"))!.Provisions);
        var error = Assert.Throws<StoreException>(() => book.Find(Psma)!.Provisions.Count);
        Assert.Contains("pk/psma-2018 was changed by another process", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_with_other_provisions_no_longer_claims_to_be_what_the_store_holds()
    {
        var (store, _) = Store();
        var statute = store.Load().Find(Psma)!;
        Assert.NotNull(statute.Stored);
        Assert.Null((statute with { Provisions = [] }).Stored);
        Assert.NotNull((statute with { Title = "Another" }).Stored);
    }

    private (LawStore Store, DataFolder Data) Store()
    {
        var data = new DataFolder(_folder.CopyData());
        var store = new LawStore(Workspace.Open(_folder["workspace"]));
        store.Sync(data);
        return (store, data);
    }
}
