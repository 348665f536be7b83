using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>A status for each territory of a country, by position.</summary>
public sealed class StatusByTerritory
{
    private readonly Status[] _statuses;

    private StatusByTerritory(Status[] statuses) => _statuses = statuses;

    /// <summary>How many territories.</summary>
    public int Count => _statuses.Length;

    /// <summary>The status in one territory.</summary>
    public Status this[int territory] => _statuses[territory];

    /// <summary>The same everywhere.</summary>
    public static StatusByTerritory Everywhere(Status status, int count) => new([.. Enumerable.Repeat(status, count)]);

    /// <summary>Worked out territory by territory.</summary>
    public static StatusByTerritory Of(int count, Func<int, Status> statusIn) => new([.. Enumerable.Range(0, count).Select(statusIn)]);

    /// <summary>
    /// One status over the territories asked about: the same where all agree; partly met where some are met, wholly or
    /// in part, and others are not.
    /// </summary>
    public Status Over(TerritorySet territories)
    {
        var statuses = Enumerable.Range(0, Count).Where(territories.Contains).Select(t => _statuses[t]).Distinct().ToList();
        return Combination.AllOf(statuses);
    }
}
