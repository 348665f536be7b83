using System.Linq.Expressions;
using ComplianceEngine.Engine.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>From matches to the agenda.</summary>
internal sealed partial class Session
{
    internal void OnMatchCreated(TerminalNode terminal, Token token)
    {
        var activation = new Activation(terminal, token);
        token.Set(terminal, activation);
        if (PassesFilter(activation))
            _agenda.Add(activation);
        _events.ActivationCreated(this, activation);
    }

    internal void OnMatchUpdated(Activation activation)
    {
        if (activation.HasFired && activation.Trigger != MatchTrigger.Updated)
            activation.Trigger = MatchTrigger.Updated;
        if (!PassesFilter(activation))
            _agenda.Remove(activation);
        else if (!activation.HasFired || MayFireAgain(activation))
            _agenda.Add(activation);
        _events.ActivationUpdated(this, activation);
    }

    internal void OnMatchDeleted(Activation activation)
    {
        activation.IsDeleted = true;
        activation.Token.Set(activation.Terminal, null);
        _agenda.Remove(activation);
        if (activation.HasFired && activation.Terminal.Actions.HasUndo)
        {
            activation.Trigger = MatchTrigger.Removed;
            _agenda.Add(activation);
        }

        RetractAllLinked(activation);
        _events.ActivationDeleted(this, activation);
    }

    internal void OnConditionFailed(
        IReadOnlyList<LambdaExpression> conditions, Exception exception, Token? token, Fact? fact, IReadOnlyList<IRuleDefinition> rules)
    {
        var facts = new List<IFact>();
        if (fact is not null)
            facts.Add(fact);
        for (var t = token; t is not null; t = t.Parent)
        {
            if (t.Fact is not null)
                facts.Add(t.Fact);
        }

        var args = new LhsExpressionErrorEventArgs(conditions[0], exception, facts, rules);
        _events.LhsExpressionFailed(this, args);
        if (!args.IsHandled)
            _failure ??= new RuleLhsExpressionEvaluationException(string.Join(" && ", conditions.Select(VariableNames.In)), exception);
    }

    private static bool MayFireAgain(Activation activation)
    {
        if (activation.Rule.Repeatability == RuleRepeatability.NonRepeatable)
            return false;
        var keys = activation.Terminal.Actions.ChangeKeys;
        return keys.Count == 0 || !keys.Select(k => k.Evaluate(activation.Token)).SequenceEqual(activation.ChangeKeys!);
    }

    private bool PassesFilter(Activation activation)
    {
        if (activation.Terminal.Actions.Filter is not { } filter)
            return true;
        try
        {
            return filter.Evaluate(activation.Token);
        }
        catch (Exception e)
        {
            var args = new AgendaExpressionErrorEventArgs(filter.Sources[0], e, activation);
            _events.AgendaExpressionFailed(this, args);
            if (!args.IsHandled)
                _failure ??= new AgendaExpressionEvaluationException(activation.Rule.Name, string.Join(" && ", filter.Sources.Select(VariableNames.In)), e);
            return false;
        }
    }
}
