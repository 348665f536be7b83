using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.FSDirectory;
using Term = Lucene.Net.Index.Term;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// Writes the index of a law book: one document for each wording of each provision. Many statutes are shared out among all
/// cores, each writing an index of its own, for one writer puts on disk what it has gathered on one core alone.
/// </summary>
internal sealed class IndexBuilder(Workspace workspace, LawBook book, SearchAids aids, IProgress<WorkProgress>? progress)
{
    /// <summary>Documents from which searching on all cores costs less than it saves: an index of fewer is one segment.</summary>
    public const int SmallestShared = 10_000;

    /// <summary>In MB: segments of a large index stay alike in size, so that a search can share them out.</summary>
    private const double LargestSegment = 64;

    /// <summary>Fewer are not worth an index of their own.</summary>
    private const int StatutesOfPart = 8;

    private readonly ConcurrentDictionary<string, int> _added = new(StringComparer.Ordinal);

    /// <summary>Writes the index of a manifest into a folder: new, or one that has the files of an older index.</summary>
    /// <param name="older">The manifest of what is in the folder; null where it is new.</param>
    public void Write(string folder, IndexManifest manifest, IndexManifest? older, CancellationToken cancellationToken) => Write(folder, writer =>
    {
        var (changed, gone) = older is null ? ([.. manifest.Hashes.Keys], []) : manifest.Since(older);
        if (older is not null)
            writer.DeleteDocuments([.. changed.Concat(gone).Select(s => new Term(Fields.Statute, s))]);
        var isChanged = changed.ToHashSet(StringComparer.Ordinal);
        Add(writer, folder, [.. book.Statutes.Where(s => isChanged.Contains(s.Id.ToString()))], cancellationToken);
        var counts = new Dictionary<string, int>(older?.Counts ?? new Dictionary<string, int>(), StringComparer.Ordinal);
        foreach (var (statute, count) in _added)
            counts[statute] = count;
        writer.SetCommitData(manifest.ToCommitData(counts));
        if (older is null && writer.NumDocs < SmallestShared)
            writer.ForceMerge(1); // What is not shared out is searched, and opened, fastest in one piece.
    });

    /// <summary>Writes to an index, and commits what was written, or nothing of it where something fails.</summary>
    private static void Write(string folder, Action<IndexWriter> write)
    {
        using var directory = LuceneDirectory.Open(folder);
        using var analyzer = LegalAnalyzer.PerField();
        var writer = NewWriter(directory, analyzer);
        try
        {
            write(writer);
            writer.Dispose();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private static IndexWriter NewWriter(LuceneDirectory directory, Analyzer analyzer) => new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
    {
        OpenMode = OpenMode.CREATE_OR_APPEND,
        Similarity = new LegalSimilarity(),
        RAMBufferSizeMB = 128,
        MergePolicy = new TieredMergePolicy { MaxMergedSegmentMB = LargestSegment },
    });

    private void Add(IndexWriter writer, string folder, IReadOnlyList<Statute> statutes, CancellationToken cancellationToken)
    {
        var waiting = new ConcurrentQueue<Statute>(statutes);
        var parts = Math.Min(Environment.ProcessorCount, statutes.Count / StatutesOfPart);
        if (parts < 2)
        {
            Add(writer, waiting, statutes.Count, cancellationToken);
            return;
        }

        var folders = Enumerable.Range(0, parts).Select(n => Path.Combine(folder, n.ToString(CultureInfo.InvariantCulture))).ToList();
        try
        {
            Parallel.ForEach(
                folders,
                new ParallelOptions { CancellationToken = cancellationToken },
                part => Write(part, writer => Add(writer, waiting, statutes.Count, cancellationToken)));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        foreach (var part in folders)
        {
            using (var written = new PartDirectory(part, folder))
                writer.AddIndexes(written);
            Directory.Delete(part, recursive: true);
        }
    }

    private void Add(IndexWriter writer, ConcurrentQueue<Statute> waiting, int all, CancellationToken cancellationToken)
    {
        using var indexer = new StatuteIndexer(workspace, aids, writer);
        while (waiting.TryDequeue(out var statute))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _added[statute.Id.ToString()] = indexer.Add(statute);
            lock (_added)
                progress?.Report(new WorkProgress("Indexing statutes", _added.Count, all));
        }
    }
}
