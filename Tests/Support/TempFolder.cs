namespace ComplianceEngine.Tests.Support;

/// <summary>A folder of a test's own, with a space in its name as users have, gone at the end.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("compliance test ").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of the law book that ships, to change.</summary>
    public string CopyData()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            var target = this[System.IO.Path.Combine("data", System.IO.Path.GetRelativePath(Repository.Data, file))];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return this["data"];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
