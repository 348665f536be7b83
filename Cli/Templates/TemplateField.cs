using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Templates;

/// <summary>Something of a duty that a form may ask for.</summary>
/// <param name="Name">Its name in placeholders.</param>
/// <param name="Headings">Headings of columns that ask for it, in small letters.</param>
/// <param name="Text">What is written.</param>
internal sealed record TemplateField(string Name, IReadOnlyList<string> Headings, Func<ObligationResult, string> Text);
