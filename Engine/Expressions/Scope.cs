namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Which variables are bound at a point of a rule, and how many steps up the token each is to be found.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, (int Depth, Type Type)> _variables;
    private readonly IReadOnlyList<Declaration> _absent;
    private readonly IReadOnlyList<Declaration> _services;

    /// <param name="absent">Variables of the rule that a branch of an Or may leave unbound.</param>
    /// <param name="services">Services that actions may use.</param>
    public Scope(IReadOnlyList<Declaration> absent, IReadOnlyList<Declaration> services)
        : this([], 0, absent, services)
    {
    }

    private Scope(
        Dictionary<string, (int Depth, Type Type)> variables,
        int depth,
        IReadOnlyList<Declaration> absent,
        IReadOnlyList<Declaration> services)
    {
        _variables = variables;
        Depth = depth;
        _absent = absent;
        _services = services;
    }

    /// <summary>Length of the token at this point; the empty token has length 0.</summary>
    public int Depth { get; }

    /// <summary>The scope one node further on, where a variable may have been bound.</summary>
    public Scope Next(Declaration? bound)
    {
        if (bound is null)
            return new Scope(_variables, Depth + 1, _absent, _services);
        return new Scope(
            new Dictionary<string, (int Depth, Type Type)>(_variables, StringComparer.Ordinal) { [bound.Name] = (Depth + 1, bound.Type) },
            Depth + 1,
            _absent,
            _services);
    }

    /// <summary>Steps up from the token at this point to the one that holds a variable.</summary>
    public bool TryDistance(string name, Type type, out int distance)
    {
        distance = 0;
        if (!_variables.TryGetValue(name, out var variable) || variable.Type != type)
            return false;
        distance = Depth - variable.Depth;
        return true;
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
