using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>Parses YAML as data files use it: what they have no use for is refused where it is met, before anything is built of it.</summary>
internal sealed class PlainParser(TextReader text) : IParser
{
    private const int DeepestNesting = 32;
    private readonly Parser _parser = new(text);
    private int _depth;

    /// <inheritdoc/>
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc/>
    /// <exception cref="NotPlainException">An anchor, an alias or a tag, or too deep a nesting.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
            return false;
        var parsed = _parser.Current!;
        _depth += parsed.NestingIncrease;
        var fault = parsed switch
        {
            _ when _depth > DeepestNesting => $"The file nests deeper than {DeepestNesting} levels.",
            AnchorAlias => "Aliases (*name) are not used in data files; write the value out.",
            NodeEvent { Anchor.IsEmpty: false } => "Anchors (&name) are not used in data files.",
            NodeEvent { Tag.IsEmpty: false } => "Tags (!name) are not used in data files.",
            _ => null,
        };
        return fault is null ? true : throw new NotPlainException(parsed.Start, fault);
    }
}
