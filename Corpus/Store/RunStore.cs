using Dapper;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Analyses that were run, with what went in and what came out.</summary>
public sealed class RunStore(Workspace workspace)
{
    private const string Columns = "id Id, as_of AsOf, as_of_given IsAsOfGiven, territory Territory, rule_set RuleSet, corpus Corpus, version Version, result Result";

    /// <summary>Stores a run as the newest; one with the same inputs is stored once.</summary>
    public void Save(StoredRun run)
    {
        using var connection = workspace.Connect();
        using var transaction = connection.BeginTransaction();
        connection.Execute("delete from runs where id = @Id", run, transaction);
        connection.Execute(
            """
            insert into runs (id, number, as_of, as_of_given, territory, rule_set, corpus, version, result)
            select @Id, coalesce(max(number), 0) + 1, @AsOf, @IsAsOfGiven, @Territory, @RuleSet, @Corpus, @Version, @Result from runs
            """,
            run,
            transaction);
        transaction.Commit();
    }

    /// <summary>The newest run, or null.</summary>
    public StoredRun? Latest()
    {
        using var connection = workspace.Connect();
        return connection.QueryFirstOrDefault<StoredRun>($"select {Columns} from runs order by number desc limit 1");
    }

    /// <summary>The newest run but one of an id; null where there is none.</summary>
    public StoredRun? LatestBut(string id)
    {
        using var connection = workspace.Connect();
        return connection.QueryFirstOrDefault<StoredRun>($"select {Columns} from runs where id <> @id order by number desc limit 1", new { id });
    }

    /// <summary>The runs, newest first.</summary>
    public IReadOnlyList<StoredRun> All()
    {
        using var connection = workspace.Connect();
        return [.. connection.Query<StoredRun>($"select {Columns} from runs order by number desc")];
    }
}
