using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using Dapper;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Checks that a store holds what it should: the file's health, fingerprints, orphans, editions that overlap, references that lead nowhere, and the index.</summary>
public static class StoreCheck
{
    /// <summary>What is wrong; nothing where all is well.</summary>
    public static IReadOnlyList<Diagnostic> Run(Workspace workspace, LawBook book, SearchIndex index)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(index);
        var found = new DiagnosticBag();
        var where = new SourceSpan(workspace.DatabasePath, 0, 0);
        var health = workspace.CheckIntegrity();
        if (!string.Equals(health, "ok", StringComparison.Ordinal))
            found.Error("CE0601", where, $"The store is damaged: {health}.", "Delete the workspace folder; it is made anew, but for imported texts.");
        CheckRows(workspace, found, where);
        foreach (var statute in book.Statutes)
            CheckStatute(statute, book, found, where);
        var expected = book.Statutes.Sum(s => s.Provisions.Count);
        if (index.Count != expected)
            found.Error("CE0606", where, FormattableString.Invariant($"The index holds {index.Count} provisions, the store {expected}."), "Delete the folder 'index' of the workspace; it is built anew.");
        return found.Items;
    }

    private static void CheckRows(Workspace workspace, DiagnosticBag found, SourceSpan where)
    {
        using var connection = workspace.Connect();
        foreach (var orphan in connection.Query<string>("select distinct statute_id from official_texts where statute_id not in (select id from statutes)"))
            found.Error("CE0602", where, $"There are official texts of {orphan}, which the book does not have.", "Import its statute file again, or take it out with its texts.");
        foreach (var row in connection.Query<DigestRow>("select statute_id || '/' || path Id, coalesce(digest, body, heading) Words, hash Hash from provisions"))
        {
            if (!string.Equals(ContentHash.OfText(row.Words).ToString(), row.Hash, StringComparison.Ordinal))
                found.Error("CE0603", where, $"The words of {row.Id} are not those that were stored.", "The file was changed by another program: delete the workspace folder.");
        }

        foreach (var broken in connection.Query<string>("select \"table\" || ' row ' || rowid from pragma_foreign_key_check"))
            found.Error("CE0602", where, $"A row has lost what it belongs to: {broken}.");
    }

    private static void CheckStatute(Statute statute, LawBook book, DiagnosticBag found, SourceSpan where)
    {
        foreach (var versions in statute.Provisions.GroupBy(p => p.Id))
        {
            Provision? before = null;
            foreach (var version in versions)
            {
                if (before is not null && (before.InForceTo is not { } end || end > version.InForceFrom))
                    found.Error("CE0604", where, FormattableString.Invariant($"Two wordings of {version.Id} are in force on {version.InForceFrom:yyyy-MM-dd}."));
                before = version;
            }
        }

        foreach (var provision in statute.Provisions)
        {
            foreach (var named in provision.Names.Where(n => book.Find(n.Statute) is not null && book.Versions(n).Count == 0))
                found.Warning("CE0605", where, $"{statute.Cite(provision.Id)} names {named}, which the book does not have.");
        }
    }

    private sealed record DigestRow
    {
        public required string Id { get; init; }

        public required string Words { get; init; }

        public required string Hash { get; init; }
    }
}
