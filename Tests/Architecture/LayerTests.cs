using System.Reflection;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly Assembly EngineAssembly = typeof(ComplianceEngine.Engine.Rule).Assembly;
    private static readonly Assembly CorpusAssembly = typeof(ComplianceEngine.Corpus.Law.LawBook).Assembly;
    private static readonly Assembly RulesAssembly = typeof(ComplianceEngine.Rules.Analysis.ComplianceAnalysis).Assembly;
    private static readonly Assembly CliAssembly = typeof(ComplianceEngine.Cli.Hosting.CommandLine).Assembly;

    [Fact]
    public void The_engine_references_the_base_library_and_nothing_else() =>
        Assert.All(References(EngineAssembly), r => Assert.StartsWith("System", r, StringComparison.Ordinal));

    [Fact]
    public void The_corpus_knows_neither_engine_nor_rules_nor_program() =>
        Assert.DoesNotContain(References(CorpusAssembly), IsOurs);

    [Fact]
    public void The_rules_rest_on_engine_and_corpus_alone() =>
        Assert.Equal(
            ["ComplianceEngine.Corpus", .. typeof(Rule).Assembly == EngineAssembly ? ["ComplianceEngine.Engine"] : Array.Empty<string>()],
            References(RulesAssembly).Where(IsOurs));

    [Fact]
    public void The_program_does_not_reach_past_the_rules_into_the_engine() =>
        Assert.DoesNotContain("ComplianceEngine.Engine", References(CliAssembly));

    [Theory]
    [InlineData("ClosedXML")]
    [InlineData("Spectre.Console")]
    [InlineData("System.CommandLine")]
    public void Only_the_program_knows(string package)
    {
        Assert.Contains(References(CliAssembly), r => r.StartsWith(package, StringComparison.Ordinal));
        foreach (var assembly in new[] { EngineAssembly, CorpusAssembly, RulesAssembly })
            Assert.DoesNotContain(References(assembly), r => r.StartsWith(package, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Dapper")]
    [InlineData("Lucene.Net")]
    [InlineData("YamlDotNet")]
    public void Only_the_corpus_knows(string package)
    {
        Assert.Contains(References(CorpusAssembly), r => r.StartsWith(package, StringComparison.Ordinal));
        foreach (var assembly in new[] { EngineAssembly, RulesAssembly, CliAssembly })
            Assert.DoesNotContain(References(assembly), r => r.StartsWith(package, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_class_is_sealed_static_or_abstract_but_documented_extension_points()
    {
        string[] extensionPoints = ["TagAttribute"];
        var open = new[] { EngineAssembly, CorpusAssembly, RulesAssembly, CliAssembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .Select(t => t.Name)
            .Except(extensionPoints, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Empty(open);
    }

    [Fact]
    public void Every_source_file_holds_one_top_level_type_named_after_it()
    {
        var files = new[] { "Engine", "Corpus", "Rules", "Cli" }
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, p), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(files);
        var offenders = files.Where(f => TopLevelTypes(f) > 1).Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Each_part_of_the_search_rests_on_those_before_it()
    {
        string[] parts = ["Analysis", "Lists", "Indexing", "Scoring", "Questions", "Ranking"];
        var search = Path.Combine(Repository.Root, "Corpus", "Search");
        Assert.Equal(parts.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(search).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var offenders =
            from place in Enumerable.Range(0, parts.Length)
            from later in parts[(place + 1)..]
            from file in Directory.EnumerateFiles(Path.Combine(search, parts[place]), "*.cs")
            where File.ReadLines(file).Contains($"using ComplianceEngine.Corpus.Search.{later};", StringComparer.Ordinal)
            select $"{Path.GetFileName(file)} of {parts[place]} uses {later}";
        Assert.Empty(offenders);
    }

    private static int TopLevelTypes(string file) => File.ReadLines(file).Count(l => System.Text.RegularExpressions.Regex.IsMatch(
        l, @"^(?:public|internal)\s+(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record|struct|interface|enum|delegate)\b"));

    private static List<string> References(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(r => r.Name!).Order(StringComparer.Ordinal)];

    private static bool IsOurs(string name) => name.StartsWith("ComplianceEngine", StringComparison.Ordinal) || name == "compliance";
}
