using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Rules.Treaties;

/// <summary>Reads a requirement tree: <c>all-of</c> and <c>any-of</c> over elements, duties and further groups.</summary>
internal sealed class RequirementReader(DiagnosticBag diagnostics)
{
    public Requirement Read(YamlMap map, ObligationId obligation, IReadOnlyList<Element> elements)
    {
        var isAll = map.Has("all-of");
        var key = isAll ? "all-of" : "any-of";
        if (!isAll && !map.Has("any-of"))
        {
            if (map.Value<ObligationId>("obligation", "obligation id") is { } other)
            {
                map.Finish();
                return new Requirement.OfObligation(other);
            }

            diagnostics.Error("CE0402", map.Where, "A requirement is 'all-of', 'any-of' or 'obligation'.");
            return new Requirement.Group(true, []);
        }

        var members = map.Entries(key).Select(e => e.Map is { } child
            ? Read(child, obligation, elements)
            : ReadElement(e.Text!.Value, obligation, elements)).OfType<Requirement>().ToList();
        map.Finish();
        return new Requirement.Group(isAll, members);
    }

    private Requirement.OfElement? ReadElement(YamlText text, ObligationId obligation, IReadOnlyList<Element> elements)
    {
        var id = new ElementId(obligation, text.Value);
        if (elements.Any(e => e.Id == id))
            return new Requirement.OfElement(id);
        diagnostics.Error(
            "CE0403", text.Where, $"'{text.Value}' is no element of {obligation}.", Suggestions.DidYouMean(text.Value, elements.Select(e => e.Id.Name)));
        return null;
    }
}
