using System.Collections;
using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>One key by which a collection is sorted.</summary>
internal sealed record SortKey(LambdaExpression Selector, IComparer Comparer, bool Descending);
