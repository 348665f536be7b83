using ComplianceEngine.Cli.Web;
using ComplianceEngine.Corpus.Diff;

namespace ComplianceEngine.Tests.Reports;

public sealed class DiffWordsTests
{
    [Fact]
    public void A_text_of_which_little_was_kept_is_shown_whole_before_and_whole_after() =>
        Assert.Equal("[-Producing or providing a document.-]{+Same conduct with a higher range.+}", Show("Producing or providing a document.", "Same conduct with a higher range."));

    [Fact]
    public void A_text_of_which_much_was_kept_is_shown_word_by_word() =>
        Assert.Equal("imprisonment up to [-five-]{+ten+} years", Show("imprisonment up to five years", "imprisonment up to ten years"));

    private static string Show(string before, string after) => string.Concat(DiffWords.Readable(TextDiff.Compare(before, after, isNoisy: false).Words).Select(w => w.Kind switch
    {
        WordChangeKind.Deleted => $"[-{w.Text.Trim()}-]",
        WordChangeKind.Inserted => $"{{+{w.Text.Trim()}+}}",
        _ => w.Text,
    }));
}
