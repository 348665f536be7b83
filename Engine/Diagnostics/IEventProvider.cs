namespace ComplianceEngine.Engine;

/// <summary>What happens in a session, or in every session of a factory. The sender is the session.</summary>
public interface IEventProvider
{
    /// <summary>A match was found.</summary>
    event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    /// <summary>A match's facts were updated, and it still stands.</summary>
    event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    /// <summary>A match was lost.</summary>
    event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    /// <summary>A rule is about to fire.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    /// <summary>A rule has fired.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    /// <summary>A fact is about to be inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    /// <summary>A fact was inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    /// <summary>A fact is about to be updated.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    /// <summary>A fact was updated.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    /// <summary>A fact was retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    /// <summary>A condition threw.</summary>
    event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    /// <summary>A filter threw.</summary>
    event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    /// <summary>An action threw.</summary>
    event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;
}
