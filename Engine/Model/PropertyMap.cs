namespace ComplianceEngine.Engine;

/// <summary>Named properties of a rule.</summary>
public sealed class PropertyMap
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a property, or null where there is none of that name.</summary>
    public object? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        internal set => _values[name] = value ?? throw new ArgumentNullException(nameof(value));
    }
}
