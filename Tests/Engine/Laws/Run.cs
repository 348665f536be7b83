using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>A session and the facts given to it, side by side.</summary>
internal sealed class Run
{
    private readonly List<Given> _facts = [];
    private readonly SupportGraph _support;

    public Run(IEnumerable<RuleShape> rules)
    {
        Session = Sessions.Of([.. rules.Select(r => new ShapedRule(r))]);
        _support = SupportGraph.Record(Session);
    }

    public ISession Session { get; }

    public IReadOnlyList<Given> Facts => _facts;

    /// <summary>What the session holds concluded, with the facts each rests on; collections taken apart.</summary>
    public IReadOnlyList<Found> Conclusions() =>
        [.. Session.Query<Derived>().AsEnumerable().Select(d => new Found(d, _support.SupportOf(d)))];

    public void Take(Step step)
    {
        var fact = _facts.Count == 0 ? null : _facts[step.Key % _facts.Count];
        switch (step.Action)
        {
            case 0 or 1:
                Insert(new First(step.Key, step.Value));
                break;
            case 2 or 3:
                Insert(new Second(step.Key, step.Value));
                break;
            case 4 when fact is not null:
                fact.Value = step.Value;
                Session.Update(fact);
                break;
            case 5 when fact is not null:
                fact.Key = step.Value % 4;
                Session.Update(fact);
                break;
            case 6 when fact is not null:
                _facts.Remove(fact);
                Session.Retract(fact);
                break;
            default:
                Session.Fire();
                break;
        }
    }

    public void Insert(Given fact)
    {
        _facts.Add(fact);
        Session.Insert(fact);
    }
}
