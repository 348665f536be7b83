using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Inserting, updating and retracting.</summary>
internal sealed partial class Session
{
    public void Insert(object fact) => InsertAll([fact]);

    public bool TryInsert(object fact) => TryInsertAll([fact]).FailedCount == 0;

    public void InsertAll(IEnumerable<object> facts) => Demand(TryInsertAll(facts), "Facts for insert are in working memory already.");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        var values = ToList(facts);
        var failed = new List<object>();
        var added = new List<Fact>(values.Count);
        _memory.EnsureRoomFor(values.Count);
        foreach (var value in values)
        {
            if (_memory.TryAdd(value, null, out var fact))
                added.Add(fact);
            else
                failed.Add(value);
        }

        if (Applies(failed, options))
            Apply(added, Inserting);
        else
            added.ForEach(_memory.Remove);
        return new FactResult(failed);
    }

    public void Update(object fact) => UpdateAll([fact]);

    public bool TryUpdate(object fact) => TryUpdateAll([fact]).FailedCount == 0;

    public void UpdateAll(IEnumerable<object> facts) => Demand(TryUpdateAll(facts), "Facts for update are not in working memory.");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        var known = FindOwn(facts, out var failed);
        if (Applies(failed, options))
        {
            foreach (var (value, fact) in known)
                _memory.Replace(fact, value);
            Apply([.. known.Select(k => k.Fact)], Updating);
        }

        return new FactResult(failed);
    }

    public void Retract(object fact) => RetractAll([fact]);

    public bool TryRetract(object fact) => TryRetractAll([fact]).FailedCount == 0;

    public void RetractAll(IEnumerable<object> facts) => Demand(TryRetractAll(facts), "Facts for retract are not in working memory.");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var known = FindOwn(facts, out var failed);
        if (Applies(failed, options))
            Apply([.. known.Select(k => k.Fact)], Retracting);
        return new FactResult(failed);
    }

    private static List<object> ToList(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var values = facts.ToList();
        if (values.Contains(null!))
            throw new ArgumentNullException(nameof(facts), "A fact can't be null.");
        return values;
    }

    private static bool Applies(List<object> failed, BatchOptions options) =>
        failed.Count == 0 || options == BatchOptions.SkipFailed;

    private static void Demand(IFactResult result, string message)
    {
        if (result.FailedCount > 0)
            throw new ArgumentException(message, "facts");
    }

    /// <summary>The facts that the caller inserted; one that a rule yielded is not the caller's to change.</summary>
    private List<(object Value, Fact Fact)> FindOwn(IEnumerable<object> facts, out List<object> failed)
    {
        failed = [];
        var known = new List<(object Value, Fact Fact)>();
        foreach (var value in ToList(facts))
        {
            if (_memory.Find(value) is { Source: null } fact)
                known.Add((value, fact));
            else
                failed.Add(value);
        }

        return known;
    }

    private void Inserting(List<Fact> facts)
    {
        facts.ForEach(f => _events.FactInserting(this, f));
        facts.ForEach(f => f.IsPropagated = true);
        _network.Alpha.Place(_state, facts);
        if (_failure is null)
            facts.ForEach(f => _events.FactInserted(this, f));
    }

    private void Updating(List<Fact> facts)
    {
        facts.ForEach(f => _events.FactUpdating(this, f));
        _network.Alpha.Place(_state, facts);
        if (_failure is null)
            facts.ForEach(f => _events.FactUpdated(this, f));
    }

    private void Retracting(List<Fact> facts)
    {
        facts.ForEach(f => _events.FactRetracting(this, f));
        _network.Alpha.Retract(_state, facts);
        facts.ForEach(_memory.Remove);
        if (_failure is null)
            facts.ForEach(f => _events.FactRetracted(this, f));
    }

    private void Apply(List<Fact> facts, Action<List<Fact>> operation)
    {
        operation(facts);
        if (!_isFiring && AutoPropagateLinkedFacts)
            PropagateAllLinked();
        ThrowFailure();
    }
}
