using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>
/// Finds rules whose conclusion, directly or by way of other rules, removes its own reason: a cycle through Not among
/// the types of facts (Apt, Blair and Walker, "Towards a theory of declarative knowledge", 1988).
/// </summary>
internal static class Stratification
{
    public static void Check(IReadOnlyList<RuleDefinition> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var negated in NegatedTypes(rule))
            {
                if (ReachesFrom(rule, rules).Any(y => negated.IsAssignableFrom(y)))
                {
                    throw new RuleCompilationException(
                        $"The rule {rule.Name} needs that there is no {negated.Name}, and from its own conclusion a {negated.Name} can follow: it would never come to rest.",
                        rule.Name);
                }
            }
        }
    }

    private static IEnumerable<Type> NegatedTypes(RuleDefinition rule) =>
        rule.Branches.SelectMany(b => b).OfType<NotElement>().Select(n => n.Type).Distinct();

    private static HashSet<Type> ReachesFrom(RuleDefinition start, IReadOnlyList<RuleDefinition> rules)
    {
        var reached = new HashSet<Type>(YieldedTypes(start));
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var rule in rules.Where(r => ConditionTypes(r).Any(c => reached.Any(c.IsAssignableFrom))))
            {
                foreach (var type in YieldedTypes(rule))
                    grown |= reached.Add(type);
            }
        }

        return reached;
    }

    private static IEnumerable<Type> YieldedTypes(RuleDefinition rule) => rule.Actions.Select(a => a.YieldedType).OfType<Type>();

    private static IEnumerable<Type> ConditionTypes(RuleDefinition rule) => rule.Branches.SelectMany(b => b).Select(e => e switch
    {
        MatchElement match => match.Type,
        ExistsElement exists => exists.Type,
        NotElement not => not.Type,
        QueryElement query => query.Query.Source.Type,
        _ => null,
    }).OfType<Type>();
}
