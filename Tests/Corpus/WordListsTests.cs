using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

/// <summary>The words that a workspace keeps are those of the two files, always.</summary>
public sealed class WordListsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Words_are_kept_and_read_again_as_they_were()
    {
        var made = Lists("kin: [cousin, \"sister-in-law\"]");
        var kept = Lists("kin: [cousin, \"sister-in-law\"]");
        Assert.Equal(Told(made), Told(kept));
        Assert.Contains("kin cousin", Told(kept));
        Assert.Contains("rishwat: bribe", Told(kept));
    }

    [Fact]
    public void A_changed_file_is_read_anew()
    {
        Lists("kin: [cousin]");
        Assert.Contains("weapon pistol", Told(Lists("weapon: [pistol]")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("another key\nkind\tkin\tcousin\n")]
    public void What_is_not_theirs_is_made_anew(string content)
    {
        Lists("kin: [cousin]");
        File.WriteAllText(Kept, content);
        Assert.Contains("kin cousin", Told(Lists("kin: [cousin]")));
    }

    [Fact]
    public void A_damaged_line_makes_all_of_it_anew()
    {
        Lists("kin: [cousin]");
        File.WriteAllText(Kept, File.ReadAllText(Kept).Replace("kind\tkin\tcousin", "kind kin", StringComparison.Ordinal));
        Assert.Contains("kin cousin", Told(Lists("kin: [cousin]")));
    }

    public void Dispose() => _folder.Dispose();

    private string Kept => Path.Combine(_folder.Path, "search-words.txt");

    private WordLists Lists(string kinds)
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder.Path, "data")).FullName;
        File.WriteAllText(Path.Combine(data, "kinds-of-words.yaml"), kinds);
        File.WriteAllText(Path.Combine(data, "synonyms.yaml"), "groups:\n  - word: rishwat\n    means: [bribe]\n");
        return WordLists.Of(new DataFolder(data), _folder.Path);
    }

    private static List<string> Told(WordLists lists) =>
        [.. lists.Kinds.Select(k => $"{k.Kind} {k.Term}"), .. lists.Terms.Select(s => $"{s.Term}: {string.Join(", ", s.Others)}")];
}
