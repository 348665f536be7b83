namespace ComplianceEngine.Engine.Sessions;

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;
