namespace ComplianceEngine.Cli.Web;

/// <summary>The style and script of all pages, embedded in the program.</summary>
internal static class WebAssets
{
    public static string Style { get; } = Read("style.css");

    public static string Script { get; } = Read("script.js");

    private static string Read(string name)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream($"ComplianceEngine.Cli.Web.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
