namespace ComplianceEngine.Corpus.Law;

/// <summary>What a clause of a law does for the offences of that law, or for those that it names.</summary>
public enum ClauseEffect
{
    /// <summary>They are punishable aboard ships under the country's flag, wherever these are (UNTOC article 15(1)(b)).</summary>
    AboardShips,

    /// <summary>They are punishable aboard aircraft registered in the country, wherever these are (UNTOC article 15(1)(b)).</summary>
    AboardAircraft,

    /// <summary>They are punishable abroad when a national commits them (UNTOC article 15(2)(b)).</summary>
    ByNationalsAbroad,

    /// <summary>What was got by them or used in them is confiscated (UNTOC article 12(1)).</summary>
    Confiscation,

    /// <summary>A person is surrendered to another State for them (UNTOC article 16(1)).</summary>
    Extradition,
}
