using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Reads the test cases beside a mapping rule.</summary>
internal sealed class MappingTestReader(DiagnosticBag diagnostics)
{
    private const string ExpectedTerm = "term; write '4 years', '6 months', 'life' or 'death'";

    public List<MappingTest> ReadAll(YamlMap rule) => [.. rule.Maps("tests").Select(Read)];

    private MappingTest Read(YamlMap map)
    {
        if (!map.Has("expect"))
            diagnostics.Error("CE0103", map.Where, "'expect' is missing.", "Write 'expect: holds' or 'expect: fails'.");
        var test = new MappingTest
        {
            AsOf = map.Date("as-of"),
            Given = map.Map("given") is { } given ? ReadGiven(given) : null,
            Holds = map.Choice("expect", ("holds", true), ("fails", false)) ?? true,
            Where = map.Where,
        };
        map.Finish();
        return test;
    }

    private static SupposedLaw ReadGiven(YamlMap map)
    {
        var supposed = new SupposedLaw
        {
            InForce = map.YesNo("in-force"),
            MaxPenalty = map.Value<Term>("max-penalty", ExpectedTerm),
            MinPenalty = map.Value<Term>("min-penalty", ExpectedTerm),
            LegalPersons = map.YesNo("legal-persons"),
            Text = map.Optional("text"),
            Extent = [.. map.Texts("runs-in").Select(t => t.Value)],
        };
        map.Finish();
        return supposed;
    }
}
