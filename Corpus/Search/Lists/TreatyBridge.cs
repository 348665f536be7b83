using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>
/// What the treaties say of provisions that experts mapped to them: a question in the treaty's words finds the section in
/// the statute's words over this bridge.
/// </summary>
public sealed class TreatyBridge
{
    private readonly Dictionary<ProvisionId, TreatyLink> _links;
    private readonly Lazy<ILookup<StatuteId, TreatyLink>> _ofStatutes;
    private readonly Lazy<ILookup<ProvisionId, TreatyLink>> _ofSections;

    /// <summary>Makes a bridge.</summary>
    public TreatyBridge(IEnumerable<TreatyLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        _links = links.ToDictionary(l => l.Provision);
        _ofStatutes = new Lazy<ILookup<StatuteId, TreatyLink>>(() => Links.ToLookup(l => l.Provision.Statute));
        _ofSections = new Lazy<ILookup<ProvisionId, TreatyLink>>(() => Links.ToLookup(l => l.Provision.Top));
    }

    /// <summary>No bridge.</summary>
    public static TreatyBridge None { get; } = new([]);

    /// <summary>All that is mapped, by provision.</summary>
    public IEnumerable<TreatyLink> Links => _links.Values.OrderBy(l => l.Provision);

    /// <summary>What is mapped of a provision; null where nothing is.</summary>
    public TreatyLink? Find(ProvisionId provision) => _links.GetValueOrDefault(provision);

    /// <summary>What is mapped of a section, or of a clause of it; null where nothing is.</summary>
    internal TreatyLink? FindWithin(ProvisionId section)
    {
        List<TreatyLink> links = [.. _ofSections.Value[section]];
        return links.Count < 2 ? links.FirstOrDefault() : new TreatyLink(
            section,
            [.. links.SelectMany(l => l.Duties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            string.Join('\n', links.SelectMany(l => l.Words.Split('\n')).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The mapped duties that an article or a duty holds; itself left out.</summary>
    internal IEnumerable<string> DutiesWithin(string duty) => _links.Values
        .SelectMany(l => l.Duties)
        .Where(d => d.StartsWith($"{duty}/", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Fingerprint of all that is mapped of a statute.</summary>
    internal string HashOf(StatuteId statute) => ContentHash.OfText(string.Join(
        '\n',
        _ofStatutes.Value[statute].Select(l => $"{l.Provision} {string.Join(' ', l.Duties)} {l.Words}"))).ToString();
}
