namespace ComplianceEngine.Engine.Network;

/// <summary>The end of a query: gathers what changed, and passes it on as tokens when the operation has settled.</summary>
internal sealed class ResultStage(QueryContext context) : QueryStage(context, null)
{
    private readonly LinkedList<QueryItem> _results = new();
    private readonly List<QueryItem> _touched = [];

    public IEnumerable<Token> Tokens => _results.Select(r => ((Result)r.Mark!).Token).OfType<Token>();

    public override void Add(QueryItem item)
    {
        item.Mark = new Result(_results.AddLast(item)) { Status = Status.Added };
        _touched.Add(item);
    }

    public override void Update(QueryItem item)
    {
        var result = (Result)item.Mark!;
        if (result.Status != Status.Settled)
            return;
        result.Status = Status.Updated;
        _touched.Add(item);
    }

    public override void Remove(QueryItem item)
    {
        var result = (Result)item.Mark!;
        if (result.Status == Status.Settled)
            _touched.Add(item);
        result.Status = Status.Removed;
        _results.Remove(result.Place);
    }

    public void PassOn(bool all, Changes changes)
    {
        if (all)
        {
            foreach (var item in _results)
                Update(item);
        }

        foreach (var item in _touched)
            PassOn(item, (Result)item.Mark!, changes);
        _touched.Clear();
    }

    public void PassEnd(Changes changes)
    {
        foreach (var item in _results)
            changes.Retracted.Add(((Result)item.Mark!).Token!);
    }

    private void PassOn(QueryItem item, Result result, Changes changes)
    {
        switch (result.Status)
        {
            case Status.Added:
                result.Token = new Token(Context.Token, item.Value, null) { Item = item };
                changes.Inserted.Add(result.Token);
                break;
            case Status.Updated:
                result.Token!.Value = item.Value;
                changes.Updated.Add(result.Token);
                break;
            case Status.Removed when result.Token is not null:
                changes.Retracted.Add(result.Token);
                break;
            default:
                break;
        }

        result.Status = Status.Settled;
    }

    private enum Status
    {
        Settled,
        Added,
        Updated,
        Removed,
    }

    private sealed class Result(LinkedListNode<QueryItem> place)
    {
        public LinkedListNode<QueryItem> Place { get; } = place;

        public Status Status { get; set; }

        public Token? Token { get; set; }
    }
}
