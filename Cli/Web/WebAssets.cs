namespace ComplianceEngine.Cli.Web;

/// <summary>The style and script of all pages, embedded in the program.</summary>
internal static class WebAssets
{
    public static string Style { get; } = Read("style.css");

    public static string Script { get; } = Read("script.js");

    /// <summary>A heat map in small, as an address that holds its own drawing: no page asks the network for it.</summary>
    public static string Icon { get; } = "data:image/svg+xml," + Uri.EscapeDataString(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#1f3a5f'/>"
        + "<rect x='3' y='3' width='4.5' height='4.5' fill='#7cc48d'/><rect x='8.5' y='3' width='4.5' height='4.5' fill='#f2c14e'/>"
        + "<rect x='3' y='8.5' width='4.5' height='4.5' fill='#e07a6e'/><rect x='8.5' y='8.5' width='4.5' height='4.5' fill='#7cc48d'/></svg>");

    private static string Read(string name)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream($"ComplianceEngine.Cli.Web.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
