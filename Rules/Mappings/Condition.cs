using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>A condition of a mapping rule on the provisions that it cites, or on the whole book. One of the nested cases.</summary>
public abstract record Condition
{
    private Condition(string text) => Text = text;

    /// <summary>The condition as a sentence, for proofs.</summary>
    public string Text { get; }

    /// <summary>Whether it is about the whole book and not about the provisions cited; such a condition is no part of another.</summary>
    public virtual bool IsOfBook => false;

    /// <summary>Whether it, or a part of it, asks what the derivation rules concluded of other provisions than those cited.</summary>
    public virtual bool RestsOnClasses => Parts.Any(p => p.RestsOnClasses);

    /// <summary>Whether it, or a part of it, asks which offences are of a class.</summary>
    public virtual bool RestsOn(OffenceClass @class) => Parts.Any(p => p.RestsOn(@class));

    /// <summary>The condition's own parts; none for a simple one.</summary>
    public virtual IReadOnlyList<Condition> Parts => [];

    /// <summary>A bound on the term of imprisonment.</summary>
    /// <param name="IsMaximum">Whether the bound is on the most that a court may impose, or on the least.</param>
    /// <param name="IsAtLeast">Whether the term must be as long, or no longer.</param>
    public sealed record Penalty(bool IsMaximum, bool IsAtLeast, Term Bound)
        : Condition($"{(IsMaximum ? "max" : "min")} penalty at {(IsAtLeast ? "least" : "most")} {Bound}");

    /// <summary>A kind of punishment that the provisions must provide.</summary>
    public sealed record Punishment(PunishmentKind Kind)
        : Condition($"punished with {Kind.ToString().ToLowerInvariant()}");

    /// <summary>Whether the offence reaches legal persons (UNTOC article 10).</summary>
    public sealed record LegalPersons(bool Reached)
        : Condition(Reached ? "applies to legal persons" : "does not apply to legal persons");

    /// <summary>Territories in which every provision must run.</summary>
    public sealed record RunsIn(TerritorySet Territories, string Names)
        : Condition($"runs in {Names}");

    /// <summary>Words that must stand, or must not stand, in a provision.</summary>
    public sealed record Phrase(string Words, bool IsPresent)
        : Condition($"{(IsPresent ? "says" : "does not say")} \"{Words}\"");

    /// <summary>A conclusion of the derivation rules about a provision.</summary>
    public sealed record IsOf(OffenceClass Class)
        : Condition($"is {Class.OneOf()}")
    {
        /// <inheritdoc/>
        public override bool RestsOnClasses => true;

        /// <inheritdoc/>
        public override bool RestsOn(OffenceClass @class) => Class == @class;
    }

    /// <summary>A schedule that must name the section.</summary>
    public sealed record ListedIn(ProvisionId Schedule, string Citation)
        : Condition($"is listed in {Citation}")
    {
        /// <inheritdoc/>
        public override bool RestsOnClasses => true;
    }

    /// <summary>The earliest day of the wording in force.</summary>
    public sealed record EditionFrom(DateOnly Day)
        : Condition(FormattableString.Invariant($"is worded as on or after {Day:yyyy-MM-dd}"));

    /// <summary>That every offence of one class in the book is of another (UNTOC article 6(2)(b)).</summary>
    public sealed record Every(OffenceClass Each, OffenceClass Class)
        : Condition($"every {Each.Words()} of the book is {Class.OneOf()}")
    {
        /// <inheritdoc/>
        public override bool IsOfBook => true;

        /// <inheritdoc/>
        public override bool RestsOnClasses => true;

        /// <inheritdoc/>
        public override bool RestsOn(OffenceClass @class) => Each == @class || Class == @class;
    }

    /// <summary>All parts hold.</summary>
    public sealed record AllOf(IReadOnlyList<Condition> Members)
        : Condition(string.Join(" and ", Members.Select(m => m.Text)))
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Condition> Parts => Members;
    }

    /// <summary>A part holds.</summary>
    public sealed record AnyOf(IReadOnlyList<Condition> Members)
        : Condition($"either {string.Join(" or ", Members.Select(m => m.Text))}")
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Condition> Parts => Members;
    }

    /// <summary>The part does not hold.</summary>
    public sealed record Not(Condition Member)
        : Condition($"not: {Member.Text}")
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Condition> Parts => [Member];
    }
}
