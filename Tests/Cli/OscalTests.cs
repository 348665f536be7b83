using System.Text.Json;
using ComplianceEngine.Cli.Oscal;
using ComplianceEngine.Tests.Support;
using NJsonSchema;

namespace ComplianceEngine.Tests.Cli;

/// <summary>The reports in OSCAL, against NIST's schemas and against each other.</summary>
public sealed class OscalTests
{
    [Theory]
    [InlineData("catalog", "oscal_catalog_schema.json")]
    [InlineData("mapping", "oscal_mapping_schema.json")]
    [InlineData("results", "oscal_assessment-results_schema.json")]
    public async Task A_document_is_valid_by_its_schema(string form, string schemaFile)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFiles.Find(schemaFile), TestContext.Current.CancellationToken);
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder[$"m.oscal-{form}.json"])).MustSucceed();
        var errors = schema.Validate(await File.ReadAllTextAsync(folder[$"m.oscal-{form}.json"], TestContext.Current.CancellationToken));
        Assert.Empty(errors.Select(e => e.ToString()));
        Assert.NotEmpty(schema.Validate("""{"catalog": {}, "mapping-collection": {}, "assessment-results": {}}"""));
    }

    [Fact]
    public async Task Findings_and_mappings_speak_of_items_that_the_catalog_holds()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.oscal-catalog.json"], "--out", folder["m.oscal-mapping.json"], "--out", folder["m.oscal-results.json"])).MustSucceed();
        var ids = Texts(folder["m.oscal-catalog.json"], "id").ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var targets = Texts(folder["m.oscal-results.json"], "target-id").ToList();
        Assert.NotEmpty(targets);
        Assert.Empty(targets.Except(ids));
        Assert.Empty(Texts(folder["m.oscal-results.json"], "control-id").Except(ids));
        Assert.Empty(Texts(folder["m.oscal-results.json"], "observation-uuid").Except(Texts(folder["m.oscal-results.json"], "uuid")));
        Assert.Empty(Targets(folder["m.oscal-mapping.json"]).Except(ids));
    }

    [Fact]
    public async Task What_nobody_assessed_is_no_finding()
    {
        using var folder = new TempFolder();
        var matrix = (await Compliance.RunAsync(folder, "analyze", "--json", "--out", folder["m.oscal-results.json"])).MustSucceed().Json;
        var open = matrix.GetProperty("clusters").EnumerateArray()
            .SelectMany(c => c.GetProperty("articles").EnumerateArray())
            .SelectMany(a => a.GetProperty("obligations").EnumerateArray())
            .SelectMany(o => o.GetProperty("elements").EnumerateArray())
            .Where(e => e.GetProperty("status").GetString() is "not-assessed")
            .Select(e => e.GetProperty("id").GetString()!.Split('#')[1])
            .ToList();
        Assert.NotEmpty(open);
        Assert.Equal("untoc-6.2.e_el.not-excluded", OscalName.Of(new ComplianceEngine.Rules.Treaties.ElementId(ComplianceEngine.Rules.Treaties.ObligationId.Of("untoc/6/2/e"), "not-excluded")));
        Assert.DoesNotContain(Texts(folder["m.oscal-results.json"], "target-id"), t => t.StartsWith("untoc-6.2.e_el.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_has_one_uuid_of_version_5()
    {
        var uuid = OscalName.Uuid("map", "pk.x");
        Assert.Equal(uuid, OscalName.Uuid("map", "pk.x"));
        Assert.NotEqual(uuid, OscalName.Uuid("mapping", "pk.x"));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", uuid);
    }

    private static IEnumerable<string> Targets(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.GetProperty("mapping-collection").GetProperty("mappings").EnumerateArray()
            .SelectMany(m => m.GetProperty("maps").EnumerateArray())
            .SelectMany(m => m.GetProperty("targets").EnumerateArray())
            .Select(t => t.GetProperty("id-ref").GetString()!)];
    }

    private static List<string> Texts(string file, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. Texts(json.RootElement, name)];
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == name && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : Texts(p.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Texts(e, name)),
        _ => [],
    };
}
