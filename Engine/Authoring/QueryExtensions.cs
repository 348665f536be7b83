using System.Linq.Expressions;
using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine;

/// <summary>The steps of a query.</summary>
public static class QueryExtensions
{
    /// <summary>Starts from facts in working memory.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Start<TFact>(query, QuerySource.Facts(typeof(TFact), conditions));

    /// <summary>Starts from a value bound earlier in the rule.</summary>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
        where TFact : notnull =>
        Start<TFact>(query, QuerySource.Value(source));

    /// <summary>Keeps the results that meet all predicates.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull =>
        Then<TSource, TSource>(source, new QueryOperator(QueryOperatorKind.Where, typeof(TSource), predicates));

    /// <summary>Projects each result. Two sources that project to equal values give two results.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
        where TSource : notnull
        where TResult : notnull =>
        Then<TSource, TResult>(source, new QueryOperator(QueryOperatorKind.Select, typeof(TResult), [selector]));

    /// <summary>Projects each result to several; equal ones are merged and counted by reference.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
        where TSource : notnull
        where TResult : notnull =>
        Then<TSource, TResult>(source, new QueryOperator(QueryOperatorKind.SelectMany, typeof(TResult), [selector]));

    /// <summary>Groups the results by a key; one result per key.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull =>
        Then<TSource, IGrouping<TKey, TSource>>(
            source,
            new QueryOperator(QueryOperatorKind.GroupBy, typeof(IGrouping<TKey, TSource>), [keySelector])
            {
                ContainerType = typeof(Grouping<TKey, TSource>),
            });

    /// <summary>Groups projections of the results by a key; one result per key.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull =>
        Then<TSource, IGrouping<TKey, TElement>>(
            source,
            new QueryOperator(QueryOperatorKind.GroupBy, typeof(IGrouping<TKey, TElement>), [keySelector, elementSelector])
            {
                ContainerType = typeof(Grouping<TKey, TElement>),
            });

    /// <summary>Collects all results into one collection, empty where there are none.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull =>
        Then<TSource, IEnumerable<TSource>>(
            source,
            new QueryOperator(QueryOperatorKind.Collect, typeof(IEnumerable<TSource>), [])
            {
                ContainerType = typeof(FactCollection<TSource>),
            });

    /// <summary>Turns the collection into a lookup of its elements by key.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull =>
        Then<IEnumerable<TSource>, IKeyedLookup<TKey, TSource>>(
            source,
            new QueryOperator(QueryOperatorKind.ToLookup, typeof(IKeyedLookup<TKey, TSource>), [keySelector])
            {
                ContainerType = typeof(FactLookup<TKey, TSource>),
            });

    /// <summary>Turns the collection into a lookup of projections of its elements by key.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull =>
        Then<IEnumerable<TSource>, IKeyedLookup<TKey, TElement>>(
            source,
            new QueryOperator(QueryOperatorKind.ToLookup, typeof(IKeyedLookup<TKey, TElement>), [keySelector, elementSelector])
            {
                ContainerType = typeof(FactLookup<TKey, TElement>),
            });

    /// <summary>Sorts the collection, ascending.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sort(source, keySelector, descending: false);

    /// <summary>Sorts the collection, descending.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sort(source, keySelector, descending: true);

    /// <summary>Sorts equal elements further, ascending.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sort(source, keySelector, descending: false);

    /// <summary>Sorts equal elements further, descending.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sort(source, keySelector, descending: true);

    private static QueryBuilder<TFact> Start<TFact>(IQuery query, QuerySource source)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueryBuilder<TFact>(new QuerySpecification(source));
    }

    private static QueryBuilder<TResult> Then<TSource, TResult>(IQuery<TSource> source, QueryOperator next)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new QueryBuilder<TResult>(((QuerySpecification)source.Builder).Append(next));
    }

    private static QueryBuilder<IEnumerable<TSource>> Sort<TSource, TKey>(
        IQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector, bool descending)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new QueryBuilder<IEnumerable<TSource>>(
            ((QuerySpecification)source.Builder).SortBy(new SortKey(keySelector, Comparer<TKey>.Default, descending)));
    }
}
