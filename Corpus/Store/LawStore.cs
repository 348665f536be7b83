using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using Dapper;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Statutes in the store. One transaction per change: a reader sees the book before it or after it.</summary>
public sealed class LawStore(Workspace workspace)
{
    private const string ImportedPrefix = "import:";

    /// <summary>
    /// Brings the store in line with a data folder: reads the statute files that changed, drops those that are gone.
    /// Nothing is written when any file has errors.
    /// </summary>
    /// <exception cref="InputException">A file has errors.</exception>
    public SyncResult Sync(DataFolder data, IProgress<WorkProgress>? progress = null)
    {
        var files = data.Files("statutes");
        if (files.Count == 0)
        {
            throw new InputException(
                "CE0002", new SourceSpan(data.Path, 0, 0), "The data folder holds no statutes.", "It should have a folder 'statutes' with .yaml files.");
        }

        using var connection = workspace.Connect();
        var stored = connection
            .Query<StoredFile>("select id Id, file File, file_hash Hash from statutes where file not like @Imported", new { Imported = ImportedPrefix + "%" })
            .ToDictionary(f => f.File, StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        var changed = new List<(Statute Statute, DataFile File, string Hash)>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            progress?.Report(new WorkProgress("Reading statutes", i, files.Count));
            var hash = file.Hash().ToString();
            if (stored.Remove(file.Name, out var known) && string.Equals(known.Hash, hash, StringComparison.Ordinal))
                continue;
            if (new StatuteReader(diagnostics).Read(file) is { } statute)
                changed.Add((statute, file, hash));
        }

        diagnostics.ThrowIfErrors();
        if (changed.Count == 0 && stored.Count == 0)
            return new SyncResult([], []);
        using var transaction = connection.BeginTransaction();
        foreach (var gone in stored.Values)
            connection.Execute("delete from statutes where id = @Id", gone, transaction);
        for (var i = 0; i < changed.Count; i++)
        {
            progress?.Report(new WorkProgress("Storing statutes", i, changed.Count));
            StatuteRows.Write(connection, transaction, changed[i].Statute, changed[i].File.Name, changed[i].Hash);
        }

        transaction.Commit();
        progress?.Report(new WorkProgress("Storing statutes", changed.Count, changed.Count));
        return new SyncResult([.. changed.Select(c => c.Statute.Id)], [.. stored.Values.Select(s => StatuteId.Of(s.Id))]);
    }

    /// <summary>
    /// The whole book, official texts in place of nothing where they have been imported. Provisions are read when they are
    /// first looked at; a statute that another process changed by then is a <see cref="StoreException"/>.
    /// </summary>
    public LawBook Load()
    {
        using var connection = workspace.Connect();
        var fingerprints = Fingerprints.Read(connection);
        var source = new ProvisionSource(workspace, fingerprints);
        return new LawBook(StatuteRows.ReadHeads(connection, fingerprints, source));
    }

    /// <summary>Each statute with a fingerprint of its file and official texts.</summary>
    public IReadOnlyDictionary<StatuteId, string> StatuteHashes()
    {
        using var connection = workspace.Connect();
        return Fingerprints.Read(connection);
    }

    /// <summary>Fingerprint of all that the book holds: changes when and only when the law in it does.</summary>
    public ContentHash CorpusHash()
    {
        using var connection = workspace.Connect();
        var parts = connection.Query<string>(
            """
            select id || ' ' || file_hash from statutes
            union all
            select statute_id || '/' || path || ' ' || in_force_from || ' ' || file_hash from official_texts
            order by 1
            """);
        return ContentHash.OfText(string.Join('\n', parts));
    }

    /// <summary>
    /// Keeps the file open until disposed of, for many changes in a row: SQLite tidies up its log whenever the last
    /// connection closes, which else happens after each.
    /// </summary>
    public IDisposable KeepOpen()
    {
        var connection = workspace.Connect();
        connection.Execute("select 1 from statutes limit 1");
        return connection;
    }

    /// <summary>Stores the official words of a statute; replaces those of the same day. A statute that the book lacks is made.</summary>
    public void SaveTexts(Statute statute, bool isNew, DateOnly inForceFrom, string fileName, ContentHash fileHash, IReadOnlyList<OfficialText> texts)
    {
        using var connection = workspace.Connect();
        using var transaction = connection.BeginTransaction();
        if (isNew)
            StatuteRows.Write(connection, transaction, statute, ImportedPrefix + fileName, fileHash.ToString());
        OfficialTextRows.Write(connection, transaction, statute.Id, inForceFrom, fileName, fileHash, texts);
        transaction.Commit();
    }

    /// <summary>Stores a statute that was written as one of the book's files; replaces what the book has of it.</summary>
    public void SaveStatute(Statute statute, string fileName, ContentHash fileHash)
    {
        using var connection = workspace.Connect();
        using var transaction = connection.BeginTransaction();
        StatuteRows.Write(connection, transaction, statute, ImportedPrefix + fileName, fileHash.ToString());
        transaction.Commit();
    }

    /// <summary>Official texts in the store, by statute and day: the file each came from and its number of sections.</summary>
    public IReadOnlyList<ImportedEdition> Imports()
    {
        using var connection = workspace.Connect();
        return [.. connection.Query<ImportRow>(
                "select statute_id Statute, in_force_from Day, file_name FileName, count(*) Sections from official_texts group by 1, 2, 3 order by 1, 2")
            .Select(r => new ImportedEdition(StatuteId.Of(r.Statute), Workspace.Date(r.Day), r.FileName, (int)r.Sections))];
    }

    private sealed record StoredFile
    {
        public required string Id { get; init; }

        public required string File { get; init; }

        public required string Hash { get; init; }
    }

    private sealed record ImportRow
    {
        public required string Statute { get; init; }

        public required string Day { get; init; }

        public required string FileName { get; init; }

        public required long Sections { get; init; }
    }
}
