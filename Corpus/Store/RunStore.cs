using Dapper;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Analyses that were run, with what went in and what came out.</summary>
public sealed class RunStore(Workspace workspace)
{
    /// <summary>Stores a run; one with the same inputs is stored once.</summary>
    public void Save(StoredRun run)
    {
        using var connection = workspace.Connect();
        using var transaction = connection.BeginTransaction();
        connection.Execute("delete from runs where id = @Id", run, transaction);
        connection.Execute(
            """
            insert into runs (id, number, as_of, territory, rule_set, corpus, version, result)
            select @Id, coalesce(max(number), 0) + 1, @AsOf, @Territory, @RuleSet, @Corpus, @Version, @Result from runs
            """,
            run,
            transaction);
        transaction.Commit();
    }

    /// <summary>The runs, newest first.</summary>
    public IReadOnlyList<StoredRun> All()
    {
        using var connection = workspace.Connect();
        return [.. connection.Query<StoredRun>(
            "select id Id, as_of AsOf, territory Territory, rule_set RuleSet, corpus Corpus, version Version, result Result from runs order by number desc")];
    }
}
