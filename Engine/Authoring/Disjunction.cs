namespace ComplianceEngine.Engine.Authoring;

/// <summary>Takes Or apart: a tree of And and Or becomes a list of plain conjunctions.</summary>
internal static class Disjunction
{
    public static IReadOnlyList<IReadOnlyList<ConditionElement>> Branches(IEnumerable<ConditionElement> conditions)
    {
        IReadOnlyList<IReadOnlyList<ConditionElement>> branches = [[]];
        foreach (var condition in conditions)
        {
            var alternatives = Alternatives(condition);
            branches = [.. branches.SelectMany(b => alternatives.Select(a => (IReadOnlyList<ConditionElement>)[.. b, .. a]))];
        }

        return branches;
    }

    private static IReadOnlyList<IReadOnlyList<ConditionElement>> Alternatives(ConditionElement condition) => condition switch
    {
        OrElement or => [.. or.Children.SelectMany(Alternatives)],
        AndElement and => Branches(and.Children),
        _ => [[condition]],
    };
}
