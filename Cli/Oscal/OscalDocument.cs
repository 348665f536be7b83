using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Oscal;

/// <summary>What all OSCAL documents have in common. Same matrix, same bytes: the time is the day that the law was looked at.</summary>
internal static class OscalDocument
{
    private const string OscalVersion = "1.2.2";

    /// <summary>The one party that we can name.</summary>
    public static string Author { get; } = OscalName.Uuid("party", "authors");

    public static string Time(GapMatrix matrix) => matrix.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    public static JsonObject Metadata(GapMatrix matrix, string title) => new()
    {
        ["title"] = title,
        ["last-modified"] = Time(matrix),
        ["version"] = matrix.Version,
        ["oscal-version"] = OscalVersion,
        ["props"] = Properties(("rule-set", matrix.RuleSet), ("corpus", matrix.Corpus), ("run", matrix.RunId)),
        ["roles"] = new JsonArray(new JsonObject { ["id"] = "author", ["title"] = "Author" }),
        ["parties"] = new JsonArray(new JsonObject { ["uuid"] = Author, ["type"] = "organization", ["name"] = "Authors of the mapping rules" }),
    };

    /// <summary>Properties of our own; those without a value are left out.</summary>
    public static JsonArray Properties(params (string Name, string? Value)[] properties) =>
        new([.. properties.Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => new JsonObject { ["name"] = p.Name, ["ns"] = OscalName.Namespace, ["value"] = Line(p.Value!) })]);

    /// <summary>A text on one line, as OSCAL's strings must be.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static void Write(Stream stream, string root, JsonObject document) =>
        stream.Write(Encoding.UTF8.GetBytes(JsonText.Of(new JsonObject { [root] = document }) + "\n"));
}
