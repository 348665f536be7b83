using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed class LeftHandSideExpression(List<ConditionElement> conditions) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new MatchElement(typeof(TFact), AliasExpression.ToDeclaration(alias), conditions));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new MatchElement(typeof(TFact), null, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new ExistsElement(typeof(TFact), conditions));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new NotElement(typeof(TFact), conditions));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new NotElement(typeof(TFact), [baseCondition, Negation(conditions)]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull =>
        Add(new NotElement(typeof(TFact), [Negation<TFact>(condition)]));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        var query = queryExpression(EmptyQuery.Instance);
        return Add(new QueryElement(AliasExpression.ToDeclaration(alias), (QuerySpecification)query.Builder));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Add(new AndElement(Build(builder)));

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Add(new OrElement(Build(builder)));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Add(new LetElement(AliasExpression.ToDeclaration(alias), expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) =>
        HasPattern()
            ? Add(new HavingElement(conditions))
            : throw new ArgumentException("Having filters what earlier conditions bound, and there is none.", nameof(conditions));

    private bool HasPattern() => conditions.Exists(c => c is not HavingElement);

    private LeftHandSideExpression Add(ConditionElement element)
    {
        conditions.Add(element);
        return this;
    }

    private static List<ConditionElement> Build(Action<ILeftHandSideExpression> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var children = new List<ConditionElement>();
        builder(new LeftHandSideExpression(children));
        return children;
    }

    private static LambdaExpression Negation<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        var fact = Expression.Parameter(typeof(TFact), "x");
        var all = conditions
            .Select(c => (Expression)new ParameterReplacement(c.Parameters[0], fact).Visit(c.Body))
            .Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<TFact, bool>>(Expression.Not(all), fact);
    }
}
