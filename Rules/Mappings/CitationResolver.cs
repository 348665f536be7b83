using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>Resolves the citations of mapping files against the law book, and reports those that lead nowhere, with what would be right.</summary>
internal sealed class CitationResolver(LawBook law, DiagnosticBag diagnostics)
{
    private const string Example = "Write it as in 'AMLA 2010, s 3(a)'.";
    private readonly CitationParser _citations = new(law);

    public ProvisionId? Resolve(YamlText text)
    {
        var reading = _citations.Read(text.Value);
        if (reading is CitationReading.Found found)
            return found.Provision;
        var (message, suggestion) = reading switch
        {
            CitationReading.NoSuchProvision missing => (
                $"{law.Find(missing.Statute)!.ShortTitle} has no {CitationPrinter.Print(missing.Path)}.",
                missing.Nearest is { } nearest ? $"It has {CitationPrinter.Print(nearest.Path)}." : NearestProvision(missing)),
            CitationReading.UnknownStatute unknown => (
                $"The law book has no statute '{unknown.Name}'.", law.DidYouMean(unknown.Name)),
            CitationReading.Ambiguous ambiguous => (
                $"'{ambiguous.Name}' fits several statutes.", $"Write one of: {string.Join(", ", ambiguous.Candidates.Select(c => law.Find(c)!.ShortTitle))}."),
            CitationReading.WholeStatute => ($"'{text.Value}' names a statute and no provision of it.", Example),
            _ => ($"'{text.Value}' is no citation.", Example),
        };
        diagnostics.Error("CE0507", text.Where, message, suggestion);
        return null;
    }

    private string? NearestProvision(CitationReading.NoSuchProvision missing) =>
        Suggestions.Nearest(missing.Path, law.Find(missing.Statute)!.Provisions.Select(p => p.Id.Path)) is { } path
            ? $"Did you mean '{CitationPrinter.Print(path)}'?"
            : null;
}
