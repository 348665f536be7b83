using System.Diagnostics.CodeAnalysis;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>The facts of a session, by identity and in order of insertion.</summary>
internal sealed class WorkingMemory(FactIdentity identity)
{
    private readonly Dictionary<object, Fact> _facts = new(identity);
    private Fact? _first;
    private Fact? _last;

    public int Count => _facts.Count;

    public Fact? Find(object value) => _facts.GetValueOrDefault(value);

    /// <summary>Makes room before a batch, so that the dictionary need not grow step by step.</summary>
    public void EnsureRoomFor(int more)
    {
        if (more > _facts.Count)
            _facts.EnsureCapacity(_facts.Count + more);
    }

    /// <exception cref="ArgumentException">A fact of that identity is here already.</exception>
    public Fact Add(object value, IFactSource? source) => TryAdd(value, source, out var fact)
        ? fact
        : throw new ArgumentException($"A fact equal to '{value}' is in working memory already.", nameof(value));

    /// <summary>Adds a fact unless one of its identity is here.</summary>
    public bool TryAdd(object value, IFactSource? source, [NotNullWhen(true)] out Fact? fact)
    {
        fact = new Fact(value) { Source = source };
        if (!_facts.TryAdd(value, fact))
        {
            fact = null;
            return false;
        }

        fact.Previous = _last;
        if (_last is null)
            _first = fact;
        else
            _last.Next = fact;
        _last = fact;
        return true;
    }

    /// <summary>Puts another object in the place of a fact's value.</summary>
    /// <exception cref="ArgumentException">Another fact has the new object's identity.</exception>
    public void Replace(Fact fact, object value)
    {
        if (ReferenceEquals(fact.Value, value))
            return;
        if (Find(value) is { } other && other != fact)
            throw new ArgumentException($"A fact equal to '{value}' is in working memory already.", nameof(value));
        _facts.Remove(fact.Value);
        fact.Value = value;
        _facts.Add(value, fact);
    }

    public void Remove(Fact fact)
    {
        _facts.Remove(fact.Value);
        if (fact.Previous is null)
            _first = fact.Next;
        else
            fact.Previous.Next = fact.Next;
        if (fact.Next is null)
            _last = fact.Previous;
        else
            fact.Next.Previous = fact.Previous;
    }

    /// <summary>The facts as they are now: a caller may change the memory while it walks them.</summary>
    public List<T> Snapshot<T>()
    {
        var result = new List<T>();
        for (var fact = _first; fact is not null; fact = fact.Next)
        {
            if (fact.Value is T value)
                result.Add(value);
        }

        return result;
    }
}
