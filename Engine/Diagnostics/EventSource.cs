namespace ComplianceEngine.Engine.Diagnostics;

/// <summary>Raises events at its own handlers, then at its parent's.</summary>
internal sealed class EventSource(EventSource? parent) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    public void ActivationCreated(ISession session, IMatch match) => Raise(session, match, e => e.ActivationCreatedEvent);

    public void ActivationUpdated(ISession session, IMatch match) => Raise(session, match, e => e.ActivationUpdatedEvent);

    public void ActivationDeleted(ISession session, IMatch match) => Raise(session, match, e => e.ActivationDeletedEvent);

    public void RuleFiring(ISession session, IMatch match) => Raise(session, match, e => e.RuleFiringEvent);

    public void RuleFired(ISession session, IMatch match) => Raise(session, match, e => e.RuleFiredEvent);

    public void FactInserting(ISession session, IFact fact) => Raise(session, fact, e => e.FactInsertingEvent);

    public void FactInserted(ISession session, IFact fact) => Raise(session, fact, e => e.FactInsertedEvent);

    public void FactUpdating(ISession session, IFact fact) => Raise(session, fact, e => e.FactUpdatingEvent);

    public void FactUpdated(ISession session, IFact fact) => Raise(session, fact, e => e.FactUpdatedEvent);

    public void FactRetracting(ISession session, IFact fact) => Raise(session, fact, e => e.FactRetractingEvent);

    public void FactRetracted(ISession session, IFact fact) => Raise(session, fact, e => e.FactRetractedEvent);

    public void LhsExpressionFailed(ISession session, LhsExpressionErrorEventArgs args) =>
        Raise(session, args, e => e.LhsExpressionFailedEvent);

    public void AgendaExpressionFailed(ISession session, AgendaExpressionErrorEventArgs args) =>
        Raise(session, args, e => e.AgendaExpressionFailedEvent);

    public void RhsExpressionFailed(ISession session, RhsExpressionErrorEventArgs args) =>
        Raise(session, args, e => e.RhsExpressionFailedEvent);

    private void Raise(ISession session, IMatch match, Func<EventSource, EventHandler<AgendaEventArgs>?> select)
    {
        if (select(this) is null && (parent is null || select(parent) is null))
            return;
        Raise(session, new AgendaEventArgs(match), select);
    }

    private void Raise(ISession session, IFact fact, Func<EventSource, EventHandler<WorkingMemoryEventArgs>?> select)
    {
        if (select(this) is null && (parent is null || select(parent) is null))
            return;
        Raise(session, new WorkingMemoryEventArgs(fact), select);
    }

    private void Raise<TArgs>(ISession session, TArgs args, Func<EventSource, EventHandler<TArgs>?> select)
    {
        select(this)?.Invoke(session, args);
        if (parent is not null)
            select(parent)?.Invoke(session, args);
    }
}
