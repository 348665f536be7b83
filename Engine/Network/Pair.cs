namespace ComplianceEngine.Engine.Network;

/// <summary>A token and a fact that match at a two-input node; in the lists of both.</summary>
internal sealed class Pair(LeftEntry left, RightEntry right)
{
    public LeftEntry Left { get; } = left;

    public RightEntry Right { get; } = right;

    /// <summary>The token that the node passed on for this pair, where it is a join.</summary>
    public Token? Child { get; set; }

    /// <summary>The pair as input of a query, where the node is an aggregate.</summary>
    public QueryItem? Item { get; set; }

    private Pair? PreviousOfLeft { get; set; }

    public Pair? NextOfLeft { get; private set; }

    private Pair? PreviousOfRight { get; set; }

    public Pair? NextOfRight { get; private set; }

    public void Link()
    {
        PreviousOfLeft = Left.LastPair;
        if (Left.LastPair is null)
            Left.FirstPair = this;
        else
            Left.LastPair.NextOfLeft = this;
        Left.LastPair = this;

        NextOfRight = Right.FirstPair;
        if (Right.FirstPair is not null)
            Right.FirstPair.PreviousOfRight = this;
        Right.FirstPair = this;
    }

    public void Unlink()
    {
        UnlinkFromLeft();
        UnlinkFromRight();
    }

    private void UnlinkFromLeft()
    {
        if (PreviousOfLeft is null)
            Left.FirstPair = NextOfLeft;
        else
            PreviousOfLeft.NextOfLeft = NextOfLeft;
        if (NextOfLeft is null)
            Left.LastPair = PreviousOfLeft;
        else
            NextOfLeft.PreviousOfLeft = PreviousOfLeft;
    }

    private void UnlinkFromRight()
    {
        if (PreviousOfRight is null)
            Right.FirstPair = NextOfRight;
        else
            PreviousOfRight.NextOfRight = NextOfRight;
        if (NextOfRight is not null)
            NextOfRight.PreviousOfRight = PreviousOfRight;
    }
}
