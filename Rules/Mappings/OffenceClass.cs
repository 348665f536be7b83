namespace ComplianceEngine.Rules.Mappings;

/// <summary>What the derivation rules may conclude of a provision.</summary>
public enum OffenceClass
{
    /// <summary>A maximum of at least four years (UNTOC article 2(b)).</summary>
    SeriousCrime,

    /// <summary>Named in a schedule of predicate offences (UNTOC article 2(h)).</summary>
    PredicateOffence,

    /// <summary>Cited, with a punishment, for a duty to criminalize of UNTOC articles 5, 6, 8 or 23.</summary>
    ConventionOffence,

    /// <summary>An offence that legal persons can commit (UNTOC article 10).</summary>
    OffenceOfLegalPersons,
}
