namespace ComplianceEngine.Tests.Support;

/// <summary>Published schemas, which lie beside the repository on the developers' machines and in CI, and nowhere else.</summary>
internal static class SchemaFiles
{
    /// <summary>The file, or a skipped test that says what is missing.</summary>
    public static string Find(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "schemas", name);
        Assert.SkipUnless(File.Exists(path), $"The schema {name} is not on this machine.");
        return Path.GetFullPath(path);
    }
}
