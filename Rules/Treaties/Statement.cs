namespace ComplianceEngine.Rules.Treaties;

/// <summary>A reservation or declaration of a State.</summary>
/// <param name="Kind"><c>reservation</c> or <c>declaration</c>.</param>
/// <param name="Provision">The provision it is about.</param>
public sealed record Statement(string Kind, string Provision, string Text);
