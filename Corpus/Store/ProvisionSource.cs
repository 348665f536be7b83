using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Store;

/// <summary>
/// Reads the provisions of a book's statutes as they are asked for: one by one while few are, and all that is left at once
/// when it turns out that most will be.
/// </summary>
internal sealed class ProvisionSource(Workspace workspace, IReadOnlyDictionary<StatuteId, string> fingerprints)
{
    private const int Few = 100;
    private readonly Lock _lock = new();
    private IReadOnlyDictionary<StatuteId, IReadOnlyList<Provision>>? _all;
    private int _asked;

    /// <exception cref="StoreException">The statute has changed since the book was opened.</exception>
    public IReadOnlyList<Provision> Of(StatuteId statute)
    {
        lock (_lock)
        {
            if (_all is null && ++_asked > Few)
                _all = StatuteRows.ReadProvisions(workspace, fingerprints);
            return _all?[statute] ?? Read(statute);
        }
    }

    private IReadOnlyList<Provision> Read(StatuteId statute)
    {
        using var connection = workspace.Connect();
        return StatuteRows.ReadProvisions(connection, statute, fingerprints[statute]);
    }
}
