using ComplianceEngine.Corpus.Law;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Benchmarks;

/// <summary>SQLite FTS5 with porter stemming on the same text: any word may match, best first.</summary>
internal sealed class FullTextSqlite : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public FullTextSqlite(LawBook law, DateOnly day)
    {
        _connection.Open();
        Execute("create virtual table texts using fts5 (id unindexed, text, tokenize = 'porter unicode61')");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "insert into texts (id, text) values ($id, $text)";
        var (id, text) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        foreach (var row in PlainBm25.Texts(law, day))
        {
            (id.Value, text.Value) = row;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Search(string question)
    {
        var words = question.Split([.. question.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        using var command = _connection.CreateCommand();
        command.CommandText = "select id from texts where texts match $query order by rank limit 20";
        command.Parameters.AddWithValue("$query", string.Join(" OR ", words.Select(w => $"\"{w}\"")));
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return found;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
