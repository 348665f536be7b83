namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Which variables are bound at a point of a rule, and how many steps up the token each is to be found.
/// </summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly Declaration? _bound;
    private readonly IReadOnlyList<Declaration> _absent;
    private readonly IReadOnlyList<Declaration> _services;

    /// <param name="absent">Variables of the rule that a branch of an Or may leave unbound.</param>
    /// <param name="services">Services that actions may use.</param>
    public Scope(IReadOnlyList<Declaration> absent, IReadOnlyList<Declaration> services)
    {
        _absent = absent;
        _services = services;
    }

    private Scope(Scope outer, Declaration? bound)
        : this(outer._absent, outer._services)
    {
        _outer = outer;
        _bound = bound;
        Depth = outer.Depth + 1;
    }

    /// <summary>Length of the token at this point; the empty token has length 0.</summary>
    public int Depth { get; }

    /// <summary>The scope one node further on, where a variable may have been bound.</summary>
    public Scope Next(Declaration? bound) => new(this, bound);

    /// <summary>Steps up from the token at this point to the one that holds a variable.</summary>
    public bool TryDistance(string name, Type type, out int distance)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._bound is { } bound && bound.Type == type && string.Equals(bound.Name, name, StringComparison.Ordinal))
            {
                distance = Depth - scope.Depth;
                return true;
            }
        }

        distance = 0;
        return false;
    }

    public bool IsAbsent(string name, Type type) => IndexOf(_absent, name, type) >= 0;

    public bool TryService(string name, Type type, out int index)
    {
        index = IndexOf(_services, name, type);
        return index >= 0;
    }

    private static int IndexOf(IReadOnlyList<Declaration> declarations, string name, Type type)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Type == type && string.Equals(declarations[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
