using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// A workspace folder: one SQLite file, which is the truth, and the search index beside it, which can be rebuilt.
/// Opening brings an older file up to date; one written by a newer version is refused.
/// </summary>
public sealed class Workspace
{
    private const string FileName = "law.db";
    private readonly string _connectionString;

    private Workspace(string folder)
    {
        Folder = folder;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = DatabasePath,
            ForeignKeys = true,
            Pooling = false,
        }.ConnectionString;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The database file.</summary>
    public string DatabasePath => Path.Combine(Folder, FileName);

    /// <summary>The folder of the search index.</summary>
    public string IndexPath => Path.Combine(Folder, "index");

    /// <summary>Opens a workspace, making or updating it where needed.</summary>
    /// <exception cref="StoreException">The folder or file can't be used, or a newer version wrote it.</exception>
    public static Workspace Open(string folder)
    {
        var workspace = new Workspace(Path.GetFullPath(folder));
        try
        {
            Directory.CreateDirectory(workspace.Folder);
            using var connection = workspace.Connect();
            Migrations.Apply(connection, workspace.DatabasePath);
            return workspace;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The workspace {workspace.Folder} can't be used: {e.Message} Delete the folder to have it made anew, or choose another with --workspace.", e);
        }
    }

    /// <summary>Opens a connection; each unit of work has its own.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute("pragma synchronous = normal;");
        return connection;
    }

    /// <summary>The version of the store's layout in the file.</summary>
    public int StoredVersion()
    {
        using var connection = Connect();
        return (int)connection.ExecuteScalar<long>("pragma user_version");
    }

    /// <summary>What SQLite says of the file's health: "ok", or what is wrong.</summary>
    public string CheckIntegrity()
    {
        using var connection = Connect();
        return connection.ExecuteScalar<string>("pragma integrity_check") ?? string.Empty;
    }

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
