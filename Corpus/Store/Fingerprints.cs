using ComplianceEngine.Corpus.Citations;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>What a statute in the store is made of, as one text: its file, and the files and days of its official texts.</summary>
internal static class Fingerprints
{
    private const string Sql =
        """
        select s.id Id, s.file_hash || ' ' || coalesce((
          select group_concat(d.part, ' ') from (select distinct in_force_from || file_hash part from official_texts where statute_id = s.id order by 1) d), '') Hash
        from statutes s
        """;

    public static IReadOnlyDictionary<StatuteId, string> Read(SqliteConnection connection, SqliteTransaction? transaction = null) =>
        connection.Query<Row>(Sql, transaction: transaction).ToDictionary(r => StatuteId.Of(r.Id), r => r.Hash);

    /// <summary>One statute's; null where it is gone.</summary>
    public static string? Read(SqliteConnection connection, SqliteTransaction transaction, StatuteId statute) =>
        connection.QueryFirstOrDefault<Row>(Sql + " where s.id = @Id", new { Id = statute.ToString() }, transaction)?.Hash;

    private sealed record Row
    {
        public required string Id { get; init; }

        public required string Hash { get; init; }
    }
}
