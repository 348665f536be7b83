using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Index;
using FSDirectory = Lucene.Net.Store.FSDirectory;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// The folders of a workspace's indexes, each named after the fingerprint of what is in it. A book that changed means a new
/// folder: the files of the newest, and the changed statutes written anew, moved into place when whole.
/// </summary>
internal sealed class IndexFolders(Workspace workspace, Lazy<LawBook> book, IndexManifest manifest, SearchAids aids, IProgress<WorkProgress>? progress)
{
    private const string DraftPrefix = "draft-";

    /// <summary>Bytes of the largest index that is read into memory (<see cref="MemoryDirectory"/>); files of a larger one are mapped.</summary>
    private const long LargestInMemory = 64 * 1024 * 1024;
    private readonly string _root = workspace.IndexPath;

    /// <summary>What of a newer index is already in the older, read while the rest is written.</summary>
    private Task<Dictionary<string, byte[]>>? _kept;

    public (LuceneDirectory Directory, DirectoryReader Reader, IndexState State) Open(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(_root, manifest.Hash);
        var state = IndexState.Built;
        if (Directory.Exists(folder))
        {
            if (TryOpen(folder) is { } opened)
                return (opened.Directory, opened.Reader, IndexState.UpToDate);
            Directory.Delete(folder, recursive: true);
            state = IndexState.Repaired;
        }
        else if (Newest() is not null)
        {
            state = IndexState.Renewed;
        }

        Build(folder, cancellationToken);
        var built = TryOpen(folder) ?? throw new IOException($"The search index in {folder} can't be opened right after it was built.");
        return (built.Directory, built.Reader, state);
    }

    private (LuceneDirectory Directory, DirectoryReader Reader)? TryOpen(string folder)
    {
        LuceneDirectory? directory = null;
        try
        {
            directory = OpenDirectory(folder);
            var reader = DirectoryReader.Open(directory);
            if (IndexManifest.Read(reader.IndexCommit.UserData) is { } written && reader.NumDocs == written.Counts.Values.Sum())
                return (directory, reader);
            reader.Dispose();
        }
        catch (Exception e) when (IsDamage(e))
        {
            // Damaged: whatever is wrong with a cache, the cure is to build it anew.
        }

        directory?.Dispose();
        return null;
    }

    private LuceneDirectory OpenDirectory(string folder) =>
        FitsInMemory(folder) ? new MemoryDirectory(folder, _kept?.GetAwaiter().GetResult()) : FSDirectory.Open(folder);

    private static Dictionary<string, byte[]> TryRead(IEnumerable<string> files)
    {
        try
        {
            return MemoryDirectory.Read(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // Another process has put it away meanwhile.
        }
    }

    private static bool FitsInMemory(string folder) => new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length) <= LargestInMemory;

    private static bool IsDamage(Exception e) =>
        e is IOException or IndexNotFoundException or ArgumentException or UnauthorizedAccessException or InvalidOperationException or FormatException;

    private void Build(string folder, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(_root, FormattableString.Invariant($"{DraftPrefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
        if (!TryRenew(draft, cancellationToken))
        {
            _kept = null;
            TryDelete(draft);
            Directory.CreateDirectory(draft);
            new IndexBuilder(workspace, book.Value, aids, progress).Write(draft, manifest, older: null, cancellationToken);
        }

        foreach (var old in Directory.EnumerateDirectories(_root).Where(d => d != draft && d != folder && !IsInTheMaking(d)).ToList())
            TryDelete(old);
        try
        {
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            _kept = null;
            TryDelete(draft); // Another process was faster; its index is as good.
        }
    }

    /// <summary>Makes the draft of the newest index, where that is whole and most of it still holds.</summary>
    private bool TryRenew(string draft, CancellationToken cancellationToken)
    {
        if (Newest() is not { } newest)
            return false;
        try
        {
            var commit = new SegmentInfos();
            using (var directory = FSDirectory.Open(newest))
                commit.Read(directory);
            var older = IndexManifest.Read(commit.UserData);
            if (older is null || manifest.Since(older) is var (changed, _) && changed.Count * 2 > manifest.Hashes.Count)
                return false;
            Directory.CreateDirectory(draft);
            var kept = Directory.EnumerateFiles(newest).Where(f => !IsWrittenAgain(Path.GetFileName(f))).ToList();
            foreach (var file in kept)
                HardLink.MakeOrCopy(file, Path.Combine(draft, Path.GetFileName(file)));
            if (FitsInMemory(newest))
                _kept = Task.Run(() => TryRead(kept));
            new IndexBuilder(workspace, book.Value, aids, progress).Write(draft, manifest, older, cancellationToken);
            return true;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return false;
        }
    }

    /// <summary>Of an index's files, Lucene writes these two again; the second it can do without.</summary>
    private static bool IsWrittenAgain(string file) => file is "write.lock" or "segments.gen";

    private string? Newest() => !Directory.Exists(_root) ? null : Directory.EnumerateDirectories(_root)
        .Where(d => !Path.GetFileName(d).StartsWith(DraftPrefix, StringComparison.Ordinal))
        .OrderByDescending(Directory.GetLastWriteTimeUtc)
        .FirstOrDefault();

    /// <summary>Whether a folder is the draft of a process that still runs.</summary>
    private static bool IsInTheMaking(string folder)
    {
        var name = Path.GetFileName(folder);
        if (!name.StartsWith(DraftPrefix, StringComparison.Ordinal)
            || !int.TryParse(name[DraftPrefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process))
        {
            return false;
        }

        try
        {
            return Process.GetProcessById(process) is { HasExited: false };
        }
        catch (ArgumentException)
        {
            return false; // No such process: it was killed before it finished.
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use by another process: it goes next time.
        }
    }
}
