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

    /// <summary>Punishable aboard ships of the country (UNTOC article 15(1)(b)).</summary>
    OffenceAboardShips,

    /// <summary>Punishable aboard aircraft of the country (UNTOC article 15(1)(b)).</summary>
    OffenceAboardAircraft,

    /// <summary>Punishable when a national commits it abroad (UNTOC article 15(2)(b)).</summary>
    OffenceByNationalsAbroad,

    /// <summary>What was got by it or used in it is confiscated (UNTOC article 12(1)).</summary>
    ConfiscableOffence,

    /// <summary>One for which a person is surrendered (UNTOC article 16(1)).</summary>
    ExtraditableOffence,
}
