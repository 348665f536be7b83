using System.Globalization;
using System.Text.Json;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Runs;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ComplianceEngine.Tests.Rules;

public sealed class RerunTests
{
    /// <summary>Sequences of edits in the suite; COMPLIANCE_SEQUENCES=1000 makes a long run.</summary>
    private static int Sequences { get; } = int.TryParse(Environment.GetEnvironmentVariable("COMPLIANCE_SEQUENCES"), CultureInfo.InvariantCulture, out var n) ? n : 100;

    [Fact]
    public void A_rerun_equals_a_run_from_scratch_after_any_sequence_of_edits() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), edits => RerunEqualsScratch(edits))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithEndSize(40));

    [Fact]
    public void The_order_of_rules_changes_no_outcome() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<int>(), OrderDoesNotMatter)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences / 2));

    [Fact]
    public void Without_a_change_nothing_is_evaluated()
    {
        var world = new SmallWorld();
        var run = Reanalysis.Full(world.Input(), TestContext.Current.CancellationToken);
        var again = Reanalysis.Run(run, world.Input(), TestContext.Current.CancellationToken);
        Assert.Equal(0, again.Evaluated);
        Assert.Equal(6, again.Reused);
        Assert.Empty(again.Changes.Obligations);
    }

    [Fact]
    public void A_changed_outcome_names_the_provision_that_caused_it()
    {
        var world = new SmallWorld();
        var before = Reanalysis.Full(world.Input(), TestContext.Current.CancellationToken);
        var input = world.Input();
        var law = new ComplianceEngine.Corpus.Law.LawBook(input.Law.Statutes.Select(s => s with { Provisions = [.. s.Provisions.Where(p => p.Id.Path != "s5")] }));
        var changes = Reanalysis.Run(before, input with { Law = law }, TestContext.Current.CancellationToken).Changes;
        Assert.NotEmpty(changes.Obligations);
        Assert.All(changes.Obligations, o => Assert.NotEmpty(o.Because));
        Assert.Contains(changes.Obligations.SelectMany(o => o.Because), b => b.Kind == CauseKind.ProvisionRepealed);
    }

    [Fact]
    public void Joining_a_treaty_makes_its_offences_count_in_a_rerun_too()
    {
        var apart = new SmallWorld().Input() with { AsOf = Support.Law.Date("2019-01-01") };
        var joined = apart with { SupposedTreaties = ["tt"] };
        var before = Reanalysis.Full(apart, TestContext.Current.CancellationToken);
        var rerun = Reanalysis.Run(before, joined, TestContext.Current.CancellationToken);
        Assert.Equal(JsonSerializer.Serialize(Reanalysis.Full(joined, TestContext.Current.CancellationToken)), JsonSerializer.Serialize(rerun.After));
        Assert.NotEqual(before.BookConditions, rerun.After.BookConditions);
    }

    private static bool RerunEqualsScratch(int[] edits)
    {
        var world = new SmallWorld();
        var run = Reanalysis.Full(world.Input(), CancellationToken.None);
        foreach (var edit in edits)
        {
            world.Edit(edit);
            var input = world.Input();
            var rerun = Reanalysis.Run(run, input, CancellationToken.None);
            var scratch = Reanalysis.Full(input, CancellationToken.None);
            if (JsonSerializer.Serialize(rerun.After) != JsonSerializer.Serialize(scratch))
                return false;
            run = rerun.After;
        }

        return true;
    }

    private static bool OrderDoesNotMatter(int[] edits, int seed)
    {
        var world = new SmallWorld();
        Array.ForEach(edits, world.Edit);
        var input = world.Input();
        var rules = input.Mappings.Rules.ToArray();
        new Random(seed).Shuffle(rules);
        var shuffled = input with { Mappings = new MappingSet(rules, input.Mappings.Gaps, []) };
        return JsonSerializer.Serialize(Reanalysis.Full(input, CancellationToken.None)) == JsonSerializer.Serialize(Reanalysis.Full(shuffled, CancellationToken.None));
    }
}
