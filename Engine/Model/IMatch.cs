namespace ComplianceEngine.Engine;

/// <summary>A combination of facts that meets a rule's conditions.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts bound to the rule's variables, in order of declaration.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>What brought the match onto the agenda.</summary>
    MatchTrigger Trigger { get; }
}
