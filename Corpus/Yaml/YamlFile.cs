using ComplianceEngine.Corpus.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>
/// Opens YAML files. They come by mail: size and depth are bounded, and what data files have no use for (anchors, aliases,
/// tags) is refused before anything is built of it (<see cref="PlainParser"/>).
/// </summary>
public static class YamlFile
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Reads a file whose content is one mapping; null, and reported, where it can't be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it in diagnostics.</param>
    public static YamlMap? Open(string path, string name, DiagnosticBag diagnostics)
    {
        var file = new FileInfo(path);
        if (file.Length > LargestFile)
        {
            diagnostics.Error("CE0101", new SourceSpan(name, 0, 0), $"The file is larger than {LargestFile / (1024 * 1024)} MB.");
            return null;
        }

        return Parse(File.ReadAllText(path), name, diagnostics);
    }

    /// <summary>Reads a text whose content is one mapping; null, and reported, where it can't be.</summary>
    public static YamlMap? Parse(string text, string name, DiagnosticBag diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainParser(new StringReader(text)));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
                return new YamlMap(map, name, diagnostics);
            diagnostics.Error("CE0101", new SourceSpan(name, 1, 1), "The file should hold one group of keys and values.");
        }
        catch (NotPlainException e)
        {
            diagnostics.Error("CE0101", new SourceSpan(name, (int)e.Start.Line, (int)e.Start.Column), e.Message);
        }
        catch (YamlException e)
        {
            diagnostics.Error("CE0101", new SourceSpan(name, (int)e.Start.Line, (int)e.Start.Column), $"This is not YAML: {InnermostMessage(e).TrimEnd('.')}.");
        }

        return null;
    }

    private static string InnermostMessage(Exception e)
    {
        while (e.InnerException is not null)
            e = e.InnerException;
        return e.Message;
    }
}
