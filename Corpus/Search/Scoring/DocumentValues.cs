using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Reads what an index keeps beside its documents.</summary>
internal static class DocumentValues
{
    /// <summary>What a field has for a document of a segment, good until the next is read; nothing where the segment has no such field.</summary>
    public static BytesRef Of(this BinaryDocValues? values, int document)
    {
        var bytes = new BytesRef();
        values?.Get(document, bytes);
        return bytes;
    }
}
