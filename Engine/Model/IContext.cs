namespace ComplianceEngine.Engine;

/// <summary>What an action may do: read its match, change working memory, stop the firing.</summary>
/// <remarks>
/// Facts inserted with <see cref="Insert"/> stand by themselves. Facts inserted with <see cref="InsertLinked"/> or
/// yielded rest on the activation: when its match is lost, they are retracted.
/// </remarks>
public interface IContext
{
    /// <summary>The rule whose action runs.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match that fired.</summary>
    IMatch Match { get; }

    /// <summary>The token given to <see cref="ISession.Fire(CancellationToken)"/>.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Ends the firing after the actions of this activation.</summary>
    void Halt();

    /// <inheritdoc cref="ISession.Insert"/>
    void Insert(object fact);

    /// <inheritdoc cref="ISession.InsertAll"/>
    void InsertAll(IEnumerable<object> facts);

    /// <inheritdoc cref="ISession.TryInsert"/>
    bool TryInsert(object fact);

    /// <inheritdoc cref="ISession.Update"/>
    void Update(object fact);

    /// <inheritdoc cref="ISession.UpdateAll"/>
    void UpdateAll(IEnumerable<object> facts);

    /// <inheritdoc cref="ISession.TryUpdate"/>
    bool TryUpdate(object fact);

    /// <inheritdoc cref="ISession.Retract"/>
    void Retract(object fact);

    /// <inheritdoc cref="ISession.RetractAll"/>
    void RetractAll(IEnumerable<object> facts);

    /// <inheritdoc cref="ISession.TryRetract"/>
    bool TryRetract(object fact);

    /// <summary>Keys of the facts linked to this activation, in order of insertion.</summary>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>The fact linked under a key, or null.</summary>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that rests on this activation.</summary>
    /// <exception cref="ArgumentException">The key is in use, or an equal fact is in working memory.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Inserts several facts that rest on this activation.</summary>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces the fact linked under a key.</summary>
    /// <exception cref="ArgumentException">Nothing is linked under the key.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces several linked facts.</summary>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Retracts the fact linked under a key.</summary>
    /// <exception cref="ArgumentException">Nothing is linked under the key.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Retracts several linked facts.</summary>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    object Resolve(Type serviceType);
}
