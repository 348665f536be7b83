using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Corpus.Law;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Official texts to rows: one prepared command for all sections of an edition.</summary>
internal static class OfficialTextRows
{
    public static void Write(
        SqliteConnection connection, SqliteTransaction transaction, StatuteId statute, DateOnly inForceFrom, string fileName, ContentHash fileHash, IReadOnlyList<OfficialText> texts)
    {
        var day = Workspace.Iso(inForceFrom);
        connection.Execute("delete from official_texts where statute_id = @statute and in_force_from = @day", new { statute = statute.ToString(), day }, transaction);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            """
            insert into official_texts (statute_id, path, in_force_from, heading, body, chapter, notes, file_name, file_hash)
            values ($statute, $path, $day, $heading, $body, $chapter, $notes, $file, $hash)
            """;
        command.Parameters.AddWithValue("$statute", statute.ToString());
        command.Parameters.AddWithValue("$day", day);
        command.Parameters.AddWithValue("$file", fileName);
        command.Parameters.AddWithValue("$hash", fileHash.ToString());
        var (path, heading, body) = (command.Parameters.Add("$path", SqliteType.Text), command.Parameters.Add("$heading", SqliteType.Text), command.Parameters.Add("$body", SqliteType.Text));
        var (chapter, notes) = (command.Parameters.Add("$chapter", SqliteType.Text), command.Parameters.Add("$notes", SqliteType.Text));
        foreach (var text in texts)
        {
            path.Value = text.Path;
            heading.Value = text.Heading;
            body.Value = text.Body;
            chapter.Value = (object?)text.Chapter ?? DBNull.Value;
            notes.Value = RowJson.Of(text.Notes);
            command.ExecuteNonQuery();
        }

        Wordings.Keep(connection, transaction, texts.Select(t => t.Body));
        Weigh(connection, transaction, statute);
    }

    /// <summary>Says of each text of a statute how it differs from the one of the day before it.</summary>
    private static void Weigh(SqliteConnection connection, SqliteTransaction transaction, StatuteId statute)
    {
        var rows = connection.Query<Row>("select rowid Id, path Path, body Body, differs Differs from official_texts where statute_id = @statute order by path, in_force_from", new { statute = statute.ToString() }, transaction).ToList();
        if (rows.DistinctBy(r => r.Path, StringComparer.Ordinal).Count() == rows.Count)
            return;
        var isNoisy = rows.Count(r => OcrQuality.IsPoor(r.Body)) * 4 > rows.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            var isFirst = i == 0 || !string.Equals(rows[i - 1].Path, rows[i].Path, StringComparison.Ordinal);
            var differs = isFirst || ContentHash.OfText(rows[i - 1].Body) == ContentHash.OfText(rows[i].Body)
                ? null
                : TextDiff.Compare(rows[i - 1].Body, rows[i].Body, isNoisy).IsSubstantial ? "substance" : "print";
            if (differs != rows[i].Differs)
                connection.Execute("update official_texts set differs = @differs where rowid = @Id", new { differs, rows[i].Id }, transaction);
        }
    }

    private sealed record Row
    {
        public required long Id { get; init; }

        public required string Path { get; init; }

        public required string Body { get; init; }

        public string? Differs { get; init; }
    }
}
