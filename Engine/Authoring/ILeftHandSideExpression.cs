using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>The conditions of a rule. All must hold together.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>A fact of a type that meets all conditions, bound to a variable.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>A fact of a type that meets all conditions.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>At least one such fact; one match whatever their number.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>No such fact.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Every fact that meets the base condition meets the others too.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Every fact of the type meets the condition.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Results of a query over facts, one match each.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>A group of conditions that all hold.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>A group of conditions of which each that holds makes a match of its own.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Computes a value from what is bound so far and binds it to a variable.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Conditions over what is bound so far.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
