using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>What a test case supposes of the provisions that a rule cites. A part that is null stays as the law is.</summary>
public sealed record SupposedLaw
{
    /// <summary>Whether they are in force.</summary>
    public bool? InForce { get; init; }

    /// <summary>The most that a court may impose.</summary>
    public Term? MaxPenalty { get; init; }

    /// <summary>The least that a court must impose.</summary>
    public Term? MinPenalty { get; init; }

    /// <summary>Whether they reach legal persons.</summary>
    public bool? LegalPersons { get; init; }

    /// <summary>Their words.</summary>
    public string? Text { get; init; }

    /// <summary>Where they run: ids of territories.</summary>
    public IReadOnlyList<string> Extent { get; init; } = [];

    /// <summary>A provision as supposed; null where it is not in force.</summary>
    public Provision? Apply(Provision provision)
    {
        if (InForce == false)
            return null;
        return provision with
        {
            Offence = MaxPenalty is null && MinPenalty is null
                ? provision.Offence
                : (provision.Offence ?? new Offence()) with { Max = MaxPenalty ?? provision.Offence?.Max, Min = MinPenalty ?? provision.Offence?.Min },
            LegalPersons = LegalPersons is { } reached ? new LegalPersons(reached, provision.LegalPersons?.Basis) : provision.LegalPersons,
            Text = Text ?? provision.Text,
        };
    }
}
