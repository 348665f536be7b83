using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed class RightHandSideExpression(RuleSpecification specification) : IRightHandSideExpression
{
    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger) =>
        Add(new ActionElement(action, actionTrigger));

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) =>
        Add(new ActionElement(action, ActionTrigger.Activated | ActionTrigger.Reactivated));

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) =>
        Add(new ActionElement(action, ActionTrigger.Deactivated));

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull =>
        AddYield<TFact>(yield, null);

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull =>
        AddYield<TFact>(yieldInsert, yieldUpdate);

    private RightHandSideExpression AddYield<TFact>(LambdaExpression insert, LambdaExpression? update)
    {
        if (typeof(TFact).IsValueType)
        {
            throw new InvalidOperationException(
                $"A rule yields facts, which have identity; {typeof(TFact).Name} is a value type.");
        }

        var number = specification.Actions.Count(a => a.LinkedKey is not null) + 1;
        return Add(new ActionElement(insert, ActionTrigger.Activated | ActionTrigger.Reactivated)
        {
            LinkedKey = $"$linkedkey{number}$",
            Update = update,
            YieldedType = typeof(TFact),
        });
    }

    private RightHandSideExpression Add(ActionElement action)
    {
        specification.Actions.Add(action);
        return this;
    }
}
