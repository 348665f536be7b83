namespace ComplianceEngine.Engine.Authoring;

/// <summary>What a query expression is given to start from.</summary>
internal sealed class EmptyQuery : IQuery, IQueryBuilder
{
    public static EmptyQuery Instance { get; } = new();

    public IQueryBuilder Builder => this;
}
