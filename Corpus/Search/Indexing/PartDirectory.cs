using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>An index that becomes a part of another: the other takes its files, which are on disk already, by a second name.</summary>
/// <param name="part">The folder of the index.</param>
/// <param name="whole">The folder of the index that takes it in.</param>
internal sealed class PartDirectory(string part, string whole) : FilterDirectory(FSDirectory.Open(part))
{
    public override void Copy(LuceneDirectory to, string src, string dest, IOContext context) =>
        HardLink.MakeOrCopy(Path.Combine(part, src), Path.Combine(whole, dest));
}
