namespace ComplianceEngine.Engine;

/// <summary>
/// Working memory, the matches over it, and the agenda. Matches are kept up to date by each insert, update and
/// retract; <see cref="Fire()"/> only runs actions. One thread at a time.
/// </summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>The activations that wait.</summary>
    IAgenda Agenda { get; }

    /// <summary>What happens in this session.</summary>
    IEventProvider Events { get; }

    /// <summary>Counts by node.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Finds the services that actions ask for.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Runs actions in the engine's place, where set.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Whether yielded facts take effect after each firing; otherwise at <see cref="PropagateLinked"/>.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>Inserts a fact.</summary>
    /// <exception cref="ArgumentException">The fact, or one of equal identity, is in working memory.</exception>
    /// <exception cref="RuleLhsExpressionEvaluationException">A condition threw; the fact stays inserted.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless it is there; says whether it was inserted.</summary>
    bool TryInsert(object fact);

    /// <summary>Inserts facts as one batch: all, or none when one is there already.</summary>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts as one batch unless one is there already.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts as one batch.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Tells the session that a fact changed, or puts another of equal identity in its place.</summary>
    /// <exception cref="ArgumentException">The fact is not in working memory, or a rule yielded it.</exception>
    void Update(object fact);

    /// <summary>Updates a fact where it is there; says whether it was.</summary>
    bool TryUpdate(object fact);

    /// <summary>Updates facts as one batch: all, or none.</summary>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Updates facts as one batch unless one is absent.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Updates facts as one batch.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Removes a fact, and with it all that rested on it.</summary>
    /// <exception cref="ArgumentException">The fact is not in working memory, or a rule yielded it.</exception>
    void Retract(object fact);

    /// <summary>Removes a fact where it is there; says whether it was.</summary>
    bool TryRetract(object fact);

    /// <summary>Removes facts as one batch: all, or none.</summary>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts as one batch unless one is absent.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts as one batch.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Lets linked facts that wait take effect.</summary>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires until nothing waits; returns the number of activations fired.</summary>
    int Fire();

    /// <summary>Fires until nothing waits or the token is cancelled; it is looked at after each activation.</summary>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires at most so many activations.</summary>
    int Fire(int maxRulesNumber);

    /// <summary>Fires at most so many activations, or until the token is cancelled.</summary>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type, linked ones included, in order of insertion. Walks all facts.</summary>
    IQueryable<TFact> Query<TFact>();
}
