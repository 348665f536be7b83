namespace ComplianceEngine.Engine.Authoring;

internal enum QueryOperatorKind
{
    Where,
    Select,
    SelectMany,
    GroupBy,
    Collect,
    ToLookup,
}
