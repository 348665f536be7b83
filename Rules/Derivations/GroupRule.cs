using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A group of a requirement tree, when all its members have a status.</summary>
[Name("group of a requirement"), Priority(Stage.Tree)]
internal sealed class GroupRule(int territories) : Rule
{
    public override void Define()
    {
        var count = territories;
        GroupFact group = null!;
        IEnumerable<NodeConclusion> members = null!;
        When()
            .Match<GroupFact>(() => group)
            .Query(() => members, q => q
                .Match<NodeConclusion>(n => n.ParentId == group.NodeId)
                .Collect()
                .Where(c => c.Count() == group.MemberCount));
        Then()
            .Yield(ctx => Conclude(group, members, count));
    }

    private static NodeConclusion Conclude(GroupFact group, IEnumerable<NodeConclusion> members, int count)
    {
        var statuses = members.Select(m => m.Status).ToList();
        return new NodeConclusion(group.NodeId, group.ParentId, StatusByTerritory.Of(count, t => group.IsAll
            ? Combination.AllOf(statuses.Select(s => s[t]))
            : Combination.AnyOf(statuses.Select(s => s[t]))));
    }
}
