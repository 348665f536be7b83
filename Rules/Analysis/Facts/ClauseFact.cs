using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>One effect of a clause on the offences of one statute.</summary>
/// <param name="clause">The clause.</param>
/// <param name="effect">What it does.</param>
/// <param name="statute">Whose offences it is about.</param>
/// <param name="sections">Which of them; empty for all.</param>
internal sealed class ClauseFact(ProvisionId clause, ClauseEffect effect, StatuteId statute, IReadOnlyCollection<ProvisionId> sections)
{
    public ProvisionId Key { get; } = clause;

    public StatuteId Statute { get; } = statute;

    /// <summary>The class that it puts offences in.</summary>
    public OffenceClass Class { get; } = OffenceClassNames.Of(effect);

    /// <summary>Whether it is about a section, or a part of it.</summary>
    public bool Covers(ProvisionId section) => sections.Count == 0 || sections.Contains(section);

    /// <summary>The facts of a clause, effect by effect and statute by statute.</summary>
    public static IEnumerable<ClauseFact> Of(Provision clause) => clause.Effects.SelectMany(effect => clause.EffectsOn.Count == 0
        ? [new ClauseFact(clause.Id, effect, clause.Id.Statute, [])]
        : clause.EffectsOn.GroupBy(o => o.Statute).Select(s => new ClauseFact(clause.Id, effect, s.Key, s.Select(o => o.Top).ToHashSet())));
}
