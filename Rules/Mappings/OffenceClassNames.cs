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
    ];

    /// <summary>The class in words: <c>serious crime</c>.</summary>
    public static string Words(this OffenceClass offenceClass) =>
        All.First(a => a.Value == offenceClass).Word.Replace('-', ' ');

    /// <summary>The name with its article: a serious crime.</summary>
    public static string OneOf(this OffenceClass offenceClass) =>
        $"{(offenceClass == OffenceClass.OffenceOfLegalPersons ? "an" : "a")} {offenceClass.Words()}";
}
