namespace ComplianceEngine.Engine.Authoring;

/// <summary>A condition as stated.</summary>
internal abstract record ConditionElement
{
    /// <summary>The variable that the condition binds, or null.</summary>
    public virtual Declaration? Bound => null;
}
