using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>
/// A mapping of a YAML file, read key by key. Each key that is read is known; <see cref="Finish"/> reports the rest.
/// What is wrong goes to the diagnostics, with its place, and reading goes on.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _file;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    internal YamlMap(YamlMappingNode node, string file, DiagnosticBag diagnostics)
    {
        _node = node;
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>Where the mapping starts.</summary>
    public SourceSpan Where => SpanOf(_node);

    /// <summary>The place of a key, or of the mapping where it lacks it.</summary>
    public SourceSpan WhereOf(string key) =>
        _node.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(k => string.Equals(k.Value, key, StringComparison.Ordinal)) is { } node
            ? SpanOf(node)
            : Where;

    /// <summary>Whether the mapping has a key.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? string.Empty);

    /// <summary>A text that must be there; empty, and reported, where it is not.</summary>
    public string Required(string key)
    {
        var text = Optional(key);
        if (text is not null)
            return text;
        if (!Has(key))
            _diagnostics.Error("CE0103", Where, $"'{key}' is missing.");
        return string.Empty;
    }

    /// <summary>A text, or null.</summary>
    public string? Optional(string key) => Text(key)?.Value;

    /// <summary>A text with its place, or null.</summary>
    public YamlText? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { Length: > 0 } value } scalar:
                return new YamlText(Clean(value), SpanOf(scalar));
            case YamlScalarNode scalar:
                _diagnostics.Error("CE0104", SpanOf(scalar), $"'{key}' is empty.");
                return null;
            case { } other:
                _diagnostics.Error("CE0105", SpanOf(other), $"'{key}' should be a text.");
                return null;
        }
    }

    /// <summary>A value of a type with a parser; the default, and reported, where the text is none.</summary>
    public T? Value<T>(string key, string expected)
        where T : struct, IParsable<T>
    {
        if (Text(key) is not { } text)
            return null;
        if (T.TryParse(text.Value, CultureInfo.InvariantCulture, out var value))
            return value;
        _diagnostics.Error("CE0106", text.Where, $"'{text.Value}' is no {expected}.");
        return null;
    }

    /// <summary>A day as 2010-03-26; null, and reported, where the text is none.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        _diagnostics.Error("CE0107", text.Where, $"'{text.Value}' is no date.", "Write year-month-day, as 2010-03-26.");
        return null;
    }

    /// <summary>Yes or no.</summary>
    public bool? YesNo(string key) => Choice(key, ("yes", true), ("no", false), ("true", true), ("false", false));

    /// <summary>One of several words.</summary>
    public T? Choice<T>(string key, params (string Word, T Value)[] choices)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text.Value, StringComparison.Ordinal))
                return value;
        }

        var words = choices.Select(c => c.Word).ToList();
        _diagnostics.Error(
            "CE0108",
            text.Where,
            $"'{text.Value}' is not one of: {string.Join(", ", words)}.",
            Suggestions.DidYouMean(text.Value, words));
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { Length: > 0 } value } scalar:
                return [new YamlText(Clean(value), SpanOf(scalar))];
            case YamlSequenceNode sequence:
                return [.. sequence.Children.Select(c => ScalarOf(c, key)).OfType<YamlText>()];
            case { } other:
                _diagnostics.Error("CE0109", SpanOf(other), $"'{key}' should be a list of texts.");
                return [];
        }
    }

    /// <summary>A mapping under a key, or null.</summary>
    public YamlMap? Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode map:
                return new YamlMap(map, _file, _diagnostics);
            case { } other:
                _diagnostics.Error("CE0110", SpanOf(other), $"'{key}' should be a group of keys and values.");
                return null;
        }
    }

    /// <summary>A list of mappings under a key.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (Find(key) is not { } node)
            return [];
        if (node is not YamlSequenceNode sequence)
        {
            _diagnostics.Error("CE0111", SpanOf(node), $"'{key}' should be a list.");
            return [];
        }

        var maps = new List<YamlMap>();
        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode map)
                maps.Add(new YamlMap(map, _file, _diagnostics));
            else
                _diagnostics.Error("CE0110", SpanOf(child), $"Each entry of '{key}' should be a group of keys and values.");
        }

        return maps;
    }

    /// <summary>A list of which each entry is a text or a mapping; a single entry counts as a list of one.</summary>
    public IReadOnlyList<(YamlText? Text, YamlMap? Map)> Entries(string key)
    {
        var nodes = Find(key) switch
        {
            null => [],
            YamlSequenceNode sequence => sequence.Children,
            var single => [single],
        };
        var entries = new List<(YamlText? Text, YamlMap? Map)>();
        foreach (var node in nodes)
        {
            if (node is YamlMappingNode map)
                entries.Add((null, new YamlMap(map, _file, _diagnostics)));
            else if (ScalarOf(node, key) is { } text)
                entries.Add((text, null));
        }

        return entries;
    }

    /// <summary>Reports the keys that nothing read.</summary>
    public void Finish()
    {
        foreach (var key in _node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (!_known.Contains(name))
                _diagnostics.Error("CE0102", SpanOf(key), $"'{name}' is no key that belongs here.", Suggestions.DidYouMean(name, _known) ?? $"Keys here are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }
    }

    internal SourceSpan SpanOf(YamlNode node) => new(_file, (int)node.Start.Line, (int)node.Start.Column);

    private static string Clean(string value) => Law.TextNormaliser.WithoutControls(value).Trim();

    private YamlText? ScalarOf(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
            return new YamlText(Clean(value), SpanOf(node));
        _diagnostics.Error("CE0109", SpanOf(node), $"'{key}' should be a list of texts.");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }
}
