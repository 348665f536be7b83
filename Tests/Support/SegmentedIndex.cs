using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ComplianceEngine.Tests.Support;

/// <summary>A small index in memory, in several segments.</summary>
internal sealed class SegmentedIndex : IDisposable
{
    private readonly RAMDirectory _directory = new();

    /// <param name="documents">How many documents.</param>
    /// <param name="segment">After how many a new segment begins.</param>
    /// <param name="document">The fields of a document, by its number.</param>
    /// <param name="finish">What is done to the index at the end.</param>
    public SegmentedIndex(int documents, int segment, Func<int, IEnumerable<IIndexableField>> document, Action<IndexWriter>? finish = null)
    {
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { MergePolicy = NoMergePolicy.COMPOUND_FILES };
        using (var writer = new IndexWriter(_directory, settings))
        {
            for (var i = 0; i < documents; i++)
            {
                writer.AddDocument(document(i));
                if (i % segment == 0)
                    writer.Commit();
            }

            finish?.Invoke(writer);
        }

        Reader = DirectoryReader.Open(_directory);
    }

    public DirectoryReader Reader { get; }

    /// <summary>One word to seven, at random.</summary>
    public static string Sentence(Random random, ReadOnlySpan<string> words) => string.Join(' ', random.GetItems(words, random.Next(1, 8)));

    public void Dispose()
    {
        Reader.Dispose();
        _directory.Dispose();
    }
}
