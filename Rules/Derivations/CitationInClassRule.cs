using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A cited provision is of the classes that its section is of: the punishment may stand in another subsection.</summary>
[Name("class of a cited provision"), Priority(Stage.Classes)]
internal sealed class CitationInClassRule : Rule
{
    public override void Define()
    {
        CitationFact citation = null!;
        OffenceInClass offence = null!;

        When()
            .Match<CitationFact>(() => citation)
            .Match<OffenceInClass>(() => offence, o => o.Section == citation.Section);
        Then()
            .Yield(ctx => new CitationInClass(citation.RuleId, citation.Key, offence.Class, offence.Item));
    }
}
