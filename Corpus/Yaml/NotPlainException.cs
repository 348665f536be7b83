using YamlDotNet.Core;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>A YAML text holds what data files have no use for.</summary>
/// <param name="start">Where.</param>
internal sealed class NotPlainException(Mark start, string message) : Exception(message)
{
    public Mark Start { get; } = start;
}
