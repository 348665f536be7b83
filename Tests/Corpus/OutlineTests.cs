using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Tests.Corpus;

public sealed class OutlineTests
{
    [Fact]
    public void Subsections_clauses_and_subclauses_are_found_with_their_words()
    {
        const string Text = "(1) Whoever—\n(a) takes; or\n(b) gives,—\n(i) money; or\n(ii) goods,\nshall be punished.\n(2) The Court may order.";

        Assert.Equal(["1", "1/a", "1/b", "1/b/i", "1/b/ii", "2"], Outline.Parse(Text).Select(p => p.Path));
        Assert.Equal("(2) The Court may order.", Outline.Find(Text, "2"));
        Assert.StartsWith("(b) gives", Outline.Find(Text, "1/b"), StringComparison.Ordinal);
    }

    [Fact]
    public void After_h_comes_i_as_a_letter_and_after_a_it_is_a_numeral()
    {
        var letters = string.Join('\n', "abcdefghij".Select(c => $"({c}) thing;"));

        Assert.Equal("abcdefghij".Select(c => c.ToString()), Outline.Parse(letters).Select(p => p.Path));
        Assert.Equal(["a", "a/i", "a/ii"], Outline.Parse("(a) of,—\n(i) one;\n(ii) two;").Select(p => p.Path));
    }

    [Fact]
    public void Inserted_clauses_stand_beside_their_neighbours()
    {
        const string Text = "(1) one;\n(2) two;\n(2A) between;\n(3) three.\n";

        Assert.Equal(["1", "2", "2A", "3"], Outline.Parse(Text).Select(p => p.Path));
        Assert.Equal(["f", "fa", "g"], Outline.Parse("(a) x;\n(b) x;\n(c) x;\n(d) x;\n(e) x;\n(f) x;\n(fa) x;\n(g) x.").Select(p => p.Path).Skip(5));
    }

    [Fact]
    public void A_reference_to_another_subsection_is_no_subsection() =>
        Assert.Equal(["1", "2"], Outline.Parse("(1) Subject to sub-section (2) and clause (a) of section (9), it is so.\n(2) Or not.").Select(p => p.Path));

    [Fact]
    public void Provisos_and_explanations_hang_on_what_stands_before_them() =>
        Assert.Equal(
            ["1", "1/prov", "1/prov-2", "2", "2/expl"],
            Outline.Parse("(1) It is so:\nProvided that it is not:\nProvided further that it may be.\n(2) And so on.\nExplanation.—It means that.").Select(p => p.Path));
}
