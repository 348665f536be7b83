using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using LuceneAttribute = Lucene.Net.Util.Attribute;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>The term that a stream is at, in the bytes that an index keeps, which were made before.</summary>
internal sealed class WordTerm : LuceneAttribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    /// <summary>Puts in a term. Its bytes are not copied.</summary>
    public void Set(byte[] term) => (BytesRef.Bytes, BytesRef.Length) = (term, term.Length);

    /// <summary>Nothing is left to be done: the bytes are there.</summary>
    public void FillBytesRef()
    {
    }

    public override void Clear() => Set([]);

    public override void CopyTo(IAttribute target) => ((WordTerm)target).Set(BytesRef.Bytes);
}
