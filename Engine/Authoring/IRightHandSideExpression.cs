using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>The actions of a rule, run in order of statement when an activation fires.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs on the transitions named.</summary>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Runs when the match is new or updated.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs when a match that had fired is lost.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Concludes a fact that lives as long as the match; computed again at each firing.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;

    /// <summary>Concludes a fact, and says how a later firing changes it.</summary>
    IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull;
}
