namespace ComplianceEngine.Benchmarks;

/// <summary>Copies a folder with all that is in it.</summary>
internal static class FolderCopy
{
    public static void Write(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
