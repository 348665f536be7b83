namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Elements in order of arrival, changed in place: what rules see is one live object per match. Adding, changing and
/// removing an element cost constant time.
/// </summary>
internal abstract class FactContainer
{
    private ContainerElement? _first;
    private ContainerElement? _last;

    public int Count { get; private set; }

    public IEnumerable<ContainerElement> Elements
    {
        get
        {
            for (var element = _first; element is not null; element = element.Next)
                yield return element;
        }
    }

    public void Add(ContainerElement element)
    {
        element.Previous = _last;
        if (_last is null)
            _first = element;
        else
            _last.Next = element;
        _last = element;
        Count++;
        OnAdded(element);
    }

    public void Remove(ContainerElement element)
    {
        if (element.Previous is null)
            _first = element.Next;
        else
            element.Previous.Next = element.Next;
        if (element.Next is null)
            _last = element.Previous;
        else
            element.Next.Previous = element.Previous;
        element.Previous = null;
        element.Next = null;
        Count--;
        OnRemoved(element);
    }

    public virtual void OnChanged(ContainerElement element)
    {
    }

    protected virtual void OnAdded(ContainerElement element)
    {
    }

    protected virtual void OnRemoved(ContainerElement element)
    {
    }
}
