using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Rules;

/// <summary>The schemas that editors complete and check by, against the files that ship and against files that are wrong.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("mapping.schema.json", "mappings")]
    [InlineData("statute.schema.json", "statutes")]
    public async Task Every_shipped_file_is_as_its_schema_says(string schema, string folder)
    {
        var rules = await SchemaOfData.ReadAsync(schema);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Data, folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(f => rules.ErrorsOf(File.ReadAllText(f)).Select(e => $"{Path.GetFileName(f)} {e}")));
    }

    [Theory]
    [InlineData("strength: full", "strength: strong")]
    [InlineData("strength: full", "strength: partial")]
    [InlineData("rationale:", "reason:")]
    [InlineData("meets: untoc/17", "meet: untoc/17")]
    [InlineData("elements: [agreements]", "elements: {a: b}")]
    [InlineData("relation: equal", "relation: [equal, narrower]")]
    [InlineData("as-of: 2026-11-24", "as-of: 24.11.2026")]
    [InlineData("in-force: no", "in-force: never")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - max-penalty: 4 years")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - max-penalty-at-least: four years")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - any-of: []")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - not:\n          is: felony")]
    public async Task An_editor_marks_what_the_program_refuses(string right, string wrong)
    {
        var rules = await SchemaOfData.ReadAsync("mapping.schema.json");
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Data, "mappings", "pk-untoc", "untoc-17.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.Empty(rules.ErrorsOf(text));
        Assert.NotEmpty(rules.ErrorsOf(text.Replace(right, wrong, StringComparison.Ordinal)));
    }
}
