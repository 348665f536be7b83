using System.Globalization;
using System.Reflection;
using ComplianceEngine.Corpus.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Numbered SQL files, applied in order, each in a transaction of its own.</summary>
internal static class Migrations
{
    private const string Folder = "ComplianceEngine.Corpus.Store.Migrations.";

    public static int Latest { get; } = Names().Count;

    /// <exception cref="StoreException">A newer version wrote the file.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        var version = (int)connection.ExecuteScalar<long>("pragma user_version");
        if (version > Latest)
        {
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path} was written by a newer version of this program (layout {version}; this one knows {Latest}). Update the program, or choose another folder with --workspace."));
        }

        if (version == Latest)
            return;
        connection.Execute("pragma journal_mode = wal;");
        while (version < Latest)
            version = ApplyNext(connection);
    }

    /// <summary>Applies the next step, looking again inside the transaction: another process may have been faster.</summary>
    private static int ApplyNext(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var version = (int)connection.ExecuteScalar<long>("pragma user_version", transaction: transaction);
        if (version < Latest)
        {
            connection.Execute(Read(Names()[version]), transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {++version}"), transaction: transaction);
        }

        transaction.Commit();
        return version;
    }

    private static List<string> Names() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
