using System.Globalization;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceEngine.Tests.Support;

/// <summary>A schema of <c>data/schemas</c>, and YAML files read as an editor reads them (YAML 1.2: only true, false and numbers are no texts).</summary>
internal sealed class SchemaOfData
{
    private readonly JsonSchema _schema;

    private SchemaOfData(JsonSchema schema) => _schema = schema;

    public static async Task<SchemaOfData> ReadAsync(string name) =>
        new(await JsonSchema.FromFileAsync(Path.Combine(Repository.Data, "schemas", name), TestContext.Current.CancellationToken));

    /// <summary>What is wrong with a file, by path; none where nothing is.</summary>
    public IReadOnlyList<string> ErrorsOf(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. _schema.Validate(Json(stream.Documents[0].RootNode)).Select(e => $"{e.Path}: {e.Kind}")];
    }

    private static Newtonsoft.Json.Linq.JToken Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new Newtonsoft.Json.Linq.JObject(map.Children.Select(c => new Newtonsoft.Json.Linq.JProperty(c.Key.ToString(), Json(c.Value)))),
        YamlSequenceNode list => new Newtonsoft.Json.Linq.JArray(list.Children.Select(Json)),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" } => Newtonsoft.Json.Linq.JValue.CreateNull(),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when long.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => ((YamlScalarNode)node).Value,
    };
}
