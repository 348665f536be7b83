using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Yaml;

/// <summary>A folder of authored files.</summary>
public sealed class DataFolder
{
    /// <summary>Opens a folder.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(Path))
        {
            throw new InputException(
                "CE0001", new SourceSpan(path, 0, 0), "There is no such data folder.", "Give the folder that holds 'treaties', 'statutes' and 'mappings' with --data.");
        }
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The YAML files of a subfolder, at any depth, in ordinal order.</summary>
    public IReadOnlyList<DataFile> Files(string subfolder)
    {
        var root = System.IO.Path.Combine(Path, subfolder);
        if (!Directory.Exists(root))
            return [];
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(f => new DataFile(f, System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <summary>Names, lengths and times of all files as one text: it differs when a file does.</summary>
    public string State() => string.Join(
        '\n',
        new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => FormattableString.Invariant($"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}")));

    /// <summary>One file, or null.</summary>
    public DataFile? Find(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        return File.Exists(path) ? new DataFile(path, name) : null;
    }
}
