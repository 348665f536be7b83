using Lucene.Net.Store;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>Reads a file of an index in memory.</summary>
internal sealed class MemoryInput(string name, byte[] bytes) : IndexInput($"in memory: {name}")
{
    private int _at;

    public override long Length => bytes.Length;

    public override long Position => _at;

    public override byte ReadByte() => _at < bytes.Length ? bytes[_at++] : throw new EndOfStreamException($"Read past the end of {name}.");

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > bytes.Length - _at)
            throw new EndOfStreamException($"Read past the end of {name}.");
        bytes.AsSpan(_at, len).CopyTo(b.AsSpan(offset));
        _at += len;
    }

    public override void Seek(long pos) => _at = pos >= 0 && pos <= bytes.Length ? (int)pos : throw new EndOfStreamException($"Looked past the end of {name}.");

    protected override void Dispose(bool disposing)
    {
    }
}
