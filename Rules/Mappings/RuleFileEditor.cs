namespace ComplianceEngine.Rules.Mappings;

/// <summary>
/// Changes single values of rules in a mapping file, line by line: order, comments and the shape of everything else stay as
/// the expert wrote them.
/// </summary>
public sealed class RuleFileEditor
{
    private readonly List<string> _lines;

    /// <summary>Takes a file's text.</summary>
    public RuleFileEditor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _lines = [.. text.ReplaceLineEndings("\n").Split('\n')];
    }

    /// <summary>The text as it now is.</summary>
    public string Text => string.Join('\n', _lines);

    /// <summary>Sets a key of a rule to a text; removes the key for null.</summary>
    public void Set(string rule, string key, string? value) => Replace(rule, key, value is null ? [] : [$"{key}: {Scalar(value)}"]);

    /// <summary>Sets the elements of a rule.</summary>
    public void SetElements(string rule, IReadOnlyList<string> elements) => Replace(rule, "elements", [$"elements: [{string.Join(", ", elements)}]"]);

    /// <summary>Sets what a rule cites: citations with the fingerprints reviewed.</summary>
    public void SetProvisions(string rule, IReadOnlyList<(string Citation, string? Digest, string? Official)> provisions)
    {
        var lines = new List<string> { "by:" };
        foreach (var (citation, digest, official) in provisions)
        {
            lines.Add($"  - provision: {citation}");
            if (digest is not null)
                lines.Add($"    digest: {digest}");
            if (official is not null)
                lines.Add($"    official: {official}");
        }

        Replace(rule, "by", lines);
    }

    /// <summary>Takes a rule out.</summary>
    public void Remove(string rule)
    {
        var (start, end, _) = Find(rule);
        _lines.RemoveRange(start, end - start);
    }

    /// <summary>A scalar as YAML: bare where that has one reading, else in quotes.</summary>
    public static string Scalar(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var isBare = value.Length > 0
            && char.IsAsciiLetterOrDigit(value[0])
            && !value.EndsWith(' ')
            && !value.Contains(": ", StringComparison.Ordinal) && !value.EndsWith(':')
            && !value.Contains(" #", StringComparison.Ordinal)
            && !value.Any(c => c is '\n' or '\t' or '"' or '\'')
            && value is not ("yes" or "no" or "true" or "false" or "null");
        return isBare ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    private void Replace(string rule, string key, IReadOnlyList<string> value)
    {
        var (start, end, indent) = Find(rule);
        var (first, last) = KeyLines(start, end, indent, key);
        var prefix = new string(' ', indent);
        var written = value.Select(v => prefix + v).ToList();
        if (first is { } at)
        {
            // The first key of an entry stands after its dash.
            if (at == start && written.Count > 0)
                written[0] = _lines[at][..indent] + written[0][indent..];
            _lines.RemoveRange(at, last - at);
            _lines.InsertRange(at, written);
        }
        else
        {
            _lines.InsertRange(LastOf(start, end), written);
        }
    }

    /// <summary>The lines of a rule, and how far its keys are indented.</summary>
    private (int Start, int End, int Indent) Find(string rule)
    {
        var start = _lines.FindIndex(l => l.TrimStart() is var t && t.StartsWith("- id:", StringComparison.Ordinal) && t[5..].Trim().Trim('"', '\'') == rule);
        if (start < 0)
            throw new ArgumentException($"The file has no rule '{rule}'.", nameof(rule));
        var dash = _lines[start].IndexOf('-', StringComparison.Ordinal);
        var end = start + 1;
        while (end < _lines.Count && (IsBlankOrComment(_lines[end]) || Indent(_lines[end]) > dash))
            end++;
        while (end > start + 1 && IsBlankOrComment(_lines[end - 1]))
            end--;
        return (start, end, dash + 2);
    }

    private (int? First, int Last) KeyLines(int start, int end, int indent, string key)
    {
        for (var i = start; i < end; i++)
        {
            var text = i == start ? new string(' ', indent) + _lines[i][indent..] : _lines[i];
            if (Indent(text) != indent || !text[indent..].StartsWith(key + ":", StringComparison.Ordinal))
                continue;
            var last = i + 1;
            while (last < end && (_lines[last].Trim().Length == 0 || Indent(_lines[last]) > indent || _lines[last].TrimStart().StartsWith("- ", StringComparison.Ordinal)))
                last++;
            return (i, last);
        }

        return (null, end);
    }

    private int LastOf(int start, int end)
    {
        while (end > start + 1 && _lines[end - 1].Trim().Length == 0)
            end--;
        return end;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool IsBlankOrComment(string line) => line.Trim() is var text && (text.Length == 0 || text[0] == '#');
}
