using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>The classes in the words of rule files and of proofs.</summary>
public static class OffenceClassNames
{
    /// <summary>The word of rule files for each class.</summary>
    public static IReadOnlyList<(string Word, OffenceClass Value)> All { get; } =
    [
        ("serious-crime", OffenceClass.SeriousCrime),
        ("predicate-offence", OffenceClass.PredicateOffence),
        ("convention-offence", OffenceClass.ConventionOffence),
        ("offence-of-legal-persons", OffenceClass.OffenceOfLegalPersons),
        ("offence-aboard-ships", OffenceClass.OffenceAboardShips),
        ("offence-aboard-aircraft", OffenceClass.OffenceAboardAircraft),
        ("offence-by-nationals-abroad", OffenceClass.OffenceByNationalsAbroad),
        ("confiscable-offence", OffenceClass.ConfiscableOffence),
        ("extraditable-offence", OffenceClass.ExtraditableOffence),
    ];

    /// <summary>The class in words: <c>serious crime</c>.</summary>
    public static string Words(this OffenceClass offenceClass) =>
        All.First(a => a.Value == offenceClass).Word.Replace('-', ' ');

    /// <summary>The name with its article: a serious crime.</summary>
    public static string OneOf(this OffenceClass offenceClass) =>
        $"{(offenceClass.Words()[0] is 'o' or 'e' ? "an" : "a")} {offenceClass.Words()}";

    /// <summary>The class of offences on which a clause has an effect.</summary>
    public static OffenceClass Of(ClauseEffect effect) => effect switch
    {
        ClauseEffect.AboardShips => OffenceClass.OffenceAboardShips,
        ClauseEffect.AboardAircraft => OffenceClass.OffenceAboardAircraft,
        ClauseEffect.ByNationalsAbroad => OffenceClass.OffenceByNationalsAbroad,
        ClauseEffect.Confiscation => OffenceClass.ConfiscableOffence,
        ClauseEffect.Extradition => OffenceClass.ExtraditableOffence,
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };
}
