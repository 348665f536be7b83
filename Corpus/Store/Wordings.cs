using ComplianceEngine.Corpus.Law;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Every wording of law that the workspace has seen, by fingerprint: an amendment replaces a text, and never loses it.</summary>
public sealed class Wordings(Workspace workspace)
{
    /// <summary>The wording of a fingerprint; null where the workspace has not seen it.</summary>
    public string? Find(ContentHash hash)
    {
        using var connection = workspace.Connect();
        return connection.QuerySingleOrDefault<string>("select body from wordings where hash = @hash", new { hash = hash.ToString() });
    }

    internal static void Keep(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<string> texts)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "insert or ignore into wordings (hash, body) values ($hash, $body)";
        var hash = command.Parameters.Add("$hash", SqliteType.Text);
        var body = command.Parameters.Add("$body", SqliteType.Text);
        foreach (var text in texts)
        {
            hash.Value = ContentHash.OfText(text).ToString();
            body.Value = text;
            command.ExecuteNonQuery();
        }
    }
}
