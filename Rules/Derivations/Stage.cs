namespace ComplianceEngine.Rules.Derivations;

/// <summary>Priorities: a stage fires when those before it have come to rest, so that little is concluded twice.</summary>
internal static class Stage
{
    public const int Law = 90;
    public const int Classes = 85;
    public const int Conditions = 80;
    public const int Mappings = 70;
    public const int Findings = 60;
    public const int Elements = 50;
    public const int Tree = 40;
    public const int Obligations = 30;
    public const int Articles = 20;
}
