using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class BadInputTests
{
    [Fact]
    public async Task A_data_folder_that_is_not_there_ends_with_2()
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, "analyze", "--data", folder["nowhere"]);
        Assert.Equal(2, result.Code);
        Assert.Contains("There is no such data folder.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is s 3 AMLA enough?", "There is no such file. Give the path of a text, or - and the text on standard input.")]
    [InlineData(".", "This is a folder; a file is needed.")]
    public async Task Whoever_gives_no_file_to_cite_is_told_what_to_give(string file, string told)
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, "cite", file);
        Assert.Equal(2, result.Code);
        Assert.Contains($"{file}: error CE0301: {told}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_error_of_every_file_is_told_at_its_place_and_nothing_is_stored()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.AppendAllText(Path.Combine(data, "statutes", "pk", "pca-1947.yaml"), "colour: red\n");
        File.WriteAllText(Path.Combine(data, "statutes", "pk", "peca-2016.yaml"), "statute: pk/peca-2016\n\ttitle: x\n");
        var result = await Compliance.RunAsync(folder, "analyze", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Matches(@"statutes/pk/pca-1947\.yaml:\d+:1: error CE0102: 'colour' is no key that belongs here\.", result.Error);
        Assert.Matches(@"statutes/pk/peca-2016\.yaml:\d+:\d+: error CE0101: This is not YAML:", result.Error);
        Assert.Equal(1, (await Compliance.RunAsync(folder, "doctor", "--data", data)).Code);
    }

    [Fact]
    public async Task An_effect_of_a_clause_that_nobody_knows_is_told_with_those_that_there_are()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "statutes", "pk", "psma-2018.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("aboard-ships, aboard-aircraft", "aboard-ship, aboard-aircraft", StringComparison.Ordinal) + "    effects-on: [s3, nowhere]\n");
        var result = await Compliance.RunAsync(folder, "analyze", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Matches(@"psma-2018\.yaml:\d+:\d+: error CE0207: 'aboard-ship' is no effect of a clause\. It is one of: aboard-ships, .* Did you mean 'aboard-ships'\?", result.Error);
        Assert.Matches(@"psma-2018\.yaml:\d+:\d+: error CE0208: 'effects-on' says which offences, but 'effects' does not", result.Error);
        Assert.Matches(@"psma-2018\.yaml:\d+:\d+: error CE0209: PSMA 2018 has no 'nowhere'", result.Error);
    }

    [Fact]
    public async Task Faults_of_the_rules_do_not_hide_those_of_the_words_for_search()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "mappings", "mine.yaml"), "pack: mine\nauthor: me\nrules:\n  - id: mine.1\n    meets: untoc/6/1/a/i\n    elements: [covert]\n    by: AMLA 2010, s 3\n    strength: full\n    rationale: because\n");
        File.AppendAllText(Path.Combine(data, "plain-words", "pk", "psma-2018.yaml"), "s999: [nothing]\n");
        var result = await Compliance.RunAsync(folder, "rules", "check", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Contains("'covert' is no element of untoc/6/1/a/i.", result.Error, StringComparison.Ordinal);
        Assert.Contains("PSMA 2018 has no provision 's999'.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AMLA 2010, s 33X", "AMLA 2010 has no s 33X.")]
    [InlineData("AMLB 2010, s 3", "The law book has no statute 'AMLB 2010'. Did you mean 'AMLA 2010'?")]
    [InlineData("hello", "'hello' is no citation.")]
    public async Task A_rule_that_cites_what_is_not_there_is_refused_with_its_line(string citation, string message)
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "mappings", "mine.yaml"), $"pack: mine\nauthor: me\nrules:\n  - id: mine.1\n    meets: untoc/6/1/a/i\n    elements: [convert]\n    by: {citation}\n    strength: full\n    rationale: because\n");
        var result = await Compliance.RunAsync(folder, "rules", "check", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Contains($"mappings/mine.yaml:7:9: error CE0507: {message}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misspelt_elements_and_keys_get_a_did_you_mean()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "mappings", "mine.yaml"), "pack: mine\nauthor: me\nrules:\n  - id: mine.1\n    meets: untoc/6/1/a/i\n    elements: [covert]\n    by: AMLA 2010, s 3\n    strenght: full\n    strength: half\n    rationale: because\n");
        var result = await Compliance.RunAsync(folder, "rules", "check", "--data", data);
        Assert.Contains("'covert' is no element of untoc/6/1/a/i. Did you mean 'convert'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("'strenght' is no key that belongs here. Did you mean 'strength'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("'half' is not one of: full, partial.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "Anchors")]
    [InlineData("a: !secret 1\n", "Tags")]
    [InlineData("- 1\n", "one group of keys and values")]
    public async Task Yaml_that_data_files_have_no_use_for_is_refused(string yaml, string message)
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "statutes", "pk", "zz.yaml"), yaml);
        var result = await Compliance.RunAsync(folder, "analyze", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_refused_and_does_not_overflow_the_stack()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "statutes", "pk", "zz.yaml"), "a: " + new string('[', 200_000));
        var result = await Compliance.RunAsync(folder, "analyze", "--data", data);
        Assert.Equal(2, result.Code);
        Assert.Contains("nests deeper than", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_that_is_no_database_ends_with_3_and_says_how_to_mend()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["workspace"]);
        File.WriteAllText(folder["workspace/law.db"], new string('x', 5000));
        var result = await Compliance.RunAsync(folder, "analyze");
        Assert.Equal(3, result.Code);
        Assert.Contains("Delete the folder to have it made anew", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_of_a_newer_version_ends_with_3()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "corpus", "list")).MustSucceed();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder["workspace/law.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma user_version = 99";
            command.ExecuteNonQuery();
        }

        var result = await Compliance.RunAsync(folder, "analyze");
        Assert.Equal(3, result.Code);
        Assert.Contains("newer version of this program", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("damaged")]
    [InlineData("\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff")]
    public async Task What_was_kept_of_the_treaties_words_is_made_anew_when_it_is_damaged(string damage)
    {
        using var folder = new TempFolder();
        string[] question = ["search", "undue advantage to a public official", "--json"];
        var before = (await Compliance.RunAsync(folder, question)).MustSucceed().Output;
        var kept = Directory.EnumerateFiles(folder.Path, "treaty-bridge.*", SearchOption.AllDirectories).Single();
        File.WriteAllText(kept, damage);
        Assert.Equal(before, (await Compliance.RunAsync(folder, question)).MustSucceed().Output);
        Assert.True(new FileInfo(kept).Length > 10_000);
    }

    [Fact]
    public async Task A_deleted_index_is_built_anew_and_a_damaged_one_says_so()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "search", "bribe")).MustSucceed();
        Directory.Delete(folder["workspace/index"], recursive: true);
        Assert.Contains("Indexed", (await Compliance.RunAsync(folder, "search", "bribe")).MustSucceed().Error, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder["workspace/index"], "*", SearchOption.AllDirectories))
            File.WriteAllText(file, "damaged");
        Assert.Contains("was damaged and has been built anew", (await Compliance.RunAsync(folder, "search", "bribe")).MustSucceed().Error, StringComparison.Ordinal);
    }
}
