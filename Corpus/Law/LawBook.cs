using System.Collections.Concurrent;
using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Law;

/// <summary>All statutes, ready to be looked up.</summary>
public sealed class LawBook
{
    private readonly Dictionary<StatuteId, Statute> _statutes;
    private readonly ConcurrentDictionary<StatuteId, Dictionary<ProvisionId, IReadOnlyList<Provision>>> _versions = new();
    private static readonly Dictionary<ProvisionId, IReadOnlyList<Provision>> None = [];
    private readonly ConcurrentDictionary<ProvisionId, IReadOnlyList<Provision>> _clauses = new();

    /// <summary>Makes a book of statutes.</summary>
    public LawBook(IEnumerable<Statute> statutes)
    {
        Statutes = [.. statutes.OrderBy(s => s.Id)];
        _statutes = Statutes.ToDictionary(s => s.Id);
        Names = new StatuteNames(Statutes);
    }

    /// <summary>The statutes, by id.</summary>
    public IReadOnlyList<Statute> Statutes { get; }

    /// <summary>What the statutes are called.</summary>
    public StatuteNames Names { get; }

    /// <summary>Ids of all provisions of all times.</summary>
    public IReadOnlyCollection<ProvisionId> ProvisionIds => [.. Statutes.SelectMany(s => VersionsIn(s.Id).Keys)];

    /// <summary>A statute, or null.</summary>
    public Statute? Find(StatuteId id) => _statutes.GetValueOrDefault(id);

    /// <summary>The wordings of a provision, first to last; none where there is no such provision.</summary>
    /// <remarks>A clause that the book does not list is read out of its section's official words, where those have been imported.</remarks>
    public IReadOnlyList<Provision> Versions(ProvisionId id) =>
        VersionsIn(id.Statute).TryGetValue(id, out var versions) ? versions : id.Path.Contains('/', StringComparison.Ordinal) ? _clauses.GetOrAdd(id, ReadClause) : [];

    /// <summary>The wording of a provision on a day, or null.</summary>
    public Provision? Find(ProvisionId id, DateOnly day)
    {
        var versions = Versions(id);
        for (var i = versions.Count - 1; i >= 0; i--)
        {
            if (versions[i].IsInForce(day))
                return versions[i];
        }

        return null;
    }

    /// <summary>"Did you mean 'AMLA 2010'?" of the statute that a misspelt name is nearest to; null where none is near.</summary>
    public string? DidYouMean(string name) => Names.Nearest(name) is { } id ? $"Did you mean '{Find(id)!.ShortTitle}'?" : null;

    /// <summary>A provision's citation.</summary>
    public string Cite(ProvisionId id) => Find(id.Statute)?.Cite(id) ?? id.ToString();

    /// <summary>A statute's wordings by provision, made when the statute is first asked about.</summary>
    private Dictionary<ProvisionId, IReadOnlyList<Provision>> VersionsIn(StatuteId statute) => Find(statute) is { } found
        ? _versions.GetOrAdd(statute, _ => found.Provisions.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => (IReadOnlyList<Provision>)[.. g.OrderBy(p => p.InForceFrom)]))
        : None;

    private IReadOnlyList<Provision> ReadClause(ProvisionId id)
    {
        var path = id.Path[(id.Top.Path.Length + 1)..];
        var clauses = new List<Provision>();
        foreach (var section in VersionsIn(id.Statute).GetValueOrDefault(id.Top) ?? [])
        {
            if (section.Text is { } text && Outline.Find(text, path) is { } words)
                clauses.Add(section with { Id = id, Digest = null, Text = words, Offence = OffenceFinder.Find(words) });
        }

        return clauses;
    }
}
