using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Runs the test cases that stand beside mapping rules, each on its rule alone, by the same derivation rules as an analysis.</summary>
public sealed class MappingTester(AnalysisInput input)
{
    /// <summary>Runs all test cases of all rules.</summary>
    public TestReport Run(CancellationToken cancellationToken)
    {
        var failures = new DiagnosticBag();
        var exercised = new HashSet<(string Rule, int Condition, bool Holds)>();
        var count = 0;
        foreach (var rule in input.Mappings.Rules)
        {
            foreach (var test in rule.Tests)
            {
                cancellationToken.ThrowIfCancellationRequested();
                count++;
                var outcome = Run(rule, test, cancellationToken);
                exercised.UnionWith(outcome.Conditions.Select(c => (rule.Id, c.Index, c.Holds)));
                if (outcome.Holds != test.Holds)
                    failures.Error("CE0530", test.Where, $"The rule {rule.Id} should {(test.Holds ? "hold" : "fail")} here, and {(outcome.Holds ? "holds" : "fails")}{(outcome.Why.Length > 0 ? $": {outcome.Why}" : string.Empty)}.");
            }
        }

        return new TestReport(count, failures.Items, MappingCoverage.Of(input, exercised));
    }

    private RuleOutcome Run(MappingRule rule, MappingTest test, CancellationToken cancellationToken)
    {
        var needsBook = rule.Conditions.Any(c => c.RestsOnClasses);
        var sections = rule.Provisions.Select(p => p.Id.Top).ToHashSet();
        var cited = rule.Provisions.Select(p => p.Id).ToHashSet();
        var statutes = input.Law.Statutes
            .Where(s => needsBook || sections.Any(c => c.Statute == s.Id))
            .Select(s => s with
            {
                Extent = test.Given is { Extent.Count: > 0 } given && sections.Any(c => c.Statute == s.Id) ? given.Extent : s.Extent,
                Provisions = [.. s.Provisions
                    .Where(p => needsBook || sections.Contains(p.Id.Top))
                    .Select(p => test.Given is { } supposed && cited.Contains(p.Id) ? supposed.Apply(p) : p)
                    .OfType<Provision>()],
            });
        var alone = input with
        {
            Law = new LawBook(statutes),
            Mappings = new MappingSet(needsBook ? input.Mappings.Rules : [rule], [], []),
            AsOf = test.AsOf ?? input.AsOf,
        };
        return ComplianceAnalysis.Run(alone, AnalysisScope.Around(input.Treaties, [rule.Obligation.Article]), [], cancellationToken).OutcomeOf(rule);
    }
}
