using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Facts that rest on activations: truth maintenance.</summary>
internal sealed partial class Session
{
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        var sets = new List<LinkedFactSet>();
        PropagateAllLinked(sets);
        ThrowFailure();
        return sets;
    }

    internal void InsertLinked(Activation activation, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value, "fact");
        if (activation.IsDeleted)
            return; // Nothing would ever retract it: its reason is gone already.
        if (activation.FindLinked(key) is not null)
            throw new ArgumentException($"A fact is linked under the key '{key}' already.", nameof(key));
        var fact = _memory.Add(value, new LinkedSource(activation));
        activation.Link(key, fact);
        _linked.Add(LinkedFactAction.Insert, fact);
    }

    internal void UpdateLinked(Activation activation, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(value, "fact");
        if (activation.IsDeleted)
            return;
        var fact = FindLinked(activation, key);
        _memory.Replace(fact, value);
        if (fact.IsPropagated)
            _linked.Add(LinkedFactAction.Update, fact);
    }

    internal void RetractLinked(Activation activation, object key)
    {
        if (activation.IsDeleted)
            return;
        var fact = FindLinked(activation, key);
        activation.Unlink(key);
        QueueRetract(fact);
    }

    private static Fact FindLinked(Activation activation, object key) =>
        activation.FindLinked(key) ?? throw new ArgumentException($"Nothing is linked under the key '{key}'.", nameof(key));

    private void RetractAllLinked(Activation activation)
    {
        foreach (var (_, fact) in activation.Linked)
            QueueRetract(fact);
        activation.UnlinkAll();
    }

    private void QueueRetract(Fact fact)
    {
        if (fact.IsPropagated)
        {
            _linked.Add(LinkedFactAction.Retract, fact);
            return;
        }

        _linked.Drop(fact);
        _memory.Remove(fact);
    }

    private void PropagateAllLinked(List<LinkedFactSet>? told = null)
    {
        while (!_linked.IsEmpty)
        {
            var (action, facts) = _linked.TakeBatch();
            switch (action)
            {
                case LinkedFactAction.Insert:
                    Inserting(facts);
                    break;
                case LinkedFactAction.Update:
                    Updating(facts);
                    break;
                default:
                    Retracting(facts);
                    break;
            }

            told?.Add(new LinkedFactSet(action, [.. facts.Select(f => f.Value)]));
        }
    }
}
