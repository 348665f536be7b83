namespace ComplianceEngine.Rules.Treaties;

/// <summary>What a treaty is to a State.</summary>
/// <param name="Since">The day of ratification or accession, where it is a party.</param>
public sealed record Party(string State, bool IsParty, DateOnly? Since, string Source, IReadOnlyList<Statement> Statements)
{
    /// <summary>Whether the State is bound on a day.</summary>
    public bool IsBound(DateOnly day) => IsParty && (Since is not { } since || since <= day);
}
