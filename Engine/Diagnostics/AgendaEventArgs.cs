namespace ComplianceEngine.Engine;

/// <summary>Something happened to an activation.</summary>
public sealed class AgendaEventArgs : EventArgs
{
    internal AgendaEventArgs(IMatch match) => Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts matched.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
