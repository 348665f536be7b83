using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;

namespace ComplianceEngine.Rules.Treaties;

/// <summary>Reads the treaties of a data folder: a folder each, with <c>treaty.yaml</c> and a file per article.</summary>
public sealed class TreatyReader(DiagnosticBag diagnostics)
{
    /// <summary>Reads all treaties.</summary>
    public IReadOnlyList<Treaty> Read(DataFolder data)
    {
        var treaties = new List<Treaty>();
        foreach (var folder in data.Files("treaties").GroupBy(f => Path.GetDirectoryName(f.Name)!.Replace('\\', '/'), StringComparer.Ordinal))
        {
            var head = folder.FirstOrDefault(f => f.Name.EndsWith("/treaty.yaml", StringComparison.Ordinal));
            if (head is null)
                diagnostics.Error("CE0401", new SourceSpan(folder.Key, 0, 0), "The folder has no treaty.yaml.");
            else if (YamlFile.Open(head.FullPath, head.Name, diagnostics) is { } map)
                treaties.Add(ReadTreaty(map, [.. folder.Where(f => f != head)]));
        }

        return treaties;
    }

    private Treaty ReadTreaty(YamlMap map, IReadOnlyList<DataFile> files)
    {
        var treaty = new Treaty
        {
            Id = map.Required("treaty"),
            Title = map.Required("title"),
            ShortTitle = map.Required("short-title"),
            Names = [.. map.Texts("names").Select(t => t.Value)],
            Order = map.Value<int>("order", "number") ?? int.MaxValue,
            Clusters = [.. map.Maps("clusters").Select(ReadCluster)],
            Parties = [.. map.Maps("parties").Select(ReadParty)],
            Articles = [.. files.Select(ReadArticle).OfType<Article>().OrderBy(a => a.Id, NaturalOrder.Instance)],
        };
        foreach (var key in new[] { "adopted", "source" })
            map.Optional(key);
        foreach (var set in map.Maps("sets"))
        {
            set.Required("id");
            set.Required("text");
            set.Texts("members");
            set.Finish();
        }

        map.Finish();
        return treaty;
    }

    private static Cluster ReadCluster(YamlMap map)
    {
        var cluster = new Cluster(map.Value<int>("number", "number") ?? 0, map.Required("title"));
        map.Finish();
        return cluster;
    }

    private static Party ReadParty(YamlMap map)
    {
        var party = new Party(
            map.Required("state"),
            map.Choice("status", ("party", true), ("not-party", false)) ?? false,
            map.Date("since"),
            map.Required("source"),
            [.. map.Maps("statements").Select(ReadStatement)]);
        map.Required("confidence");
        map.Finish();
        return party;
    }

    private static Statement ReadStatement(YamlMap map)
    {
        var statement = new Statement(
            map.Choice("kind", ("reservation", 1), ("declaration", 0)) == 1 ? "reservation" : "declaration",
            map.Required("provision"),
            map.Required("text"));
        map.Required("confidence");
        map.Finish();
        return statement;
    }

    private Article? ReadArticle(DataFile file)
    {
        if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is not { } map)
            return null;
        var article = new Article(
            map.Required("article"),
            map.Required("title"),
            map.Value<int>("cluster", "number"),
            [.. map.Maps("obligations").Select(ReadObligation).OfType<Obligation>()]);
        map.Optional("cluster-basis");
        map.Optional("note");
        map.Finish();
        return article;
    }

    private Obligation? ReadObligation(YamlMap map)
    {
        if (map.Value<ObligationId>("id", "obligation id; one looks like untoc/6/1/a/i") is not { } id)
            return null;
        var elements = map.Maps("elements").Select(e => ReadElement(e, id)).ToList();
        var force = map.Choice(
            "force",
            ("mandatory", Force.Mandatory), ("mandatory-subject-to", Force.MandatorySubjectTo), ("consider", Force.Consider),
            ("endeavour", Force.Endeavour), ("optional", Force.Optional), ("definition", Force.Definition),
            ("procedural", Force.Procedural), ("safeguards", Force.Safeguards)) ?? Force.Mandatory;
        var obligation = new Obligation
        {
            Id = id,
            Heading = map.Optional("heading") ?? "whole article",
            Force = force,
            Qualifier = map.Optional("qualifier"),
            AppliesIf = map.Optional("applies-if"),
            Kind = map.Required("kind"),
            Means = map.Choice(
                "means",
                ("legislation", Means.Legislation), ("legislation-or-practice", Means.LegislationOrPractice), ("practice", Means.Practice),
                ("state-act", Means.StateAct), ("interpretive", Means.Interpretive)) ?? Means.Legislation,
            Duty = map.Required("duty"),
            Elements = elements,
            Requirement = map.Map("requirement") is { } tree
                ? new RequirementReader(diagnostics).Read(tree, id, elements)
                : DefaultRequirement(force, elements),
            Needs = [.. map.Texts("needs").Select(t => t.Value)],
            AppliesTo = [.. map.Texts("applies-to").Select(t => t.Value)],
            Note = map.Optional("note"),
        };
        map.Texts("see-also");
        map.Finish();
        return obligation;
    }

    /// <summary>All needed elements; for a permission, any of what it permits.</summary>
    private static Requirement.Group DefaultRequirement(Force force, IReadOnlyList<Element> elements)
    {
        var isPermission = force == Force.Optional;
        return new Requirement.Group(
            !isPermission,
            [.. elements.Where(e => isPermission || e.IsNeeded).Select(e => new Requirement.OfElement(e.Id))]);
    }

    private static Element ReadElement(YamlMap map, ObligationId obligation)
    {
        var element = new Element
        {
            Id = new ElementId(obligation, map.Required("id")),
            Type = map.Required("type"),
            Role = map.Choice(
                "role",
                ("must", ElementRole.Must), ("coverage", ElementRole.Coverage), ("ceiling", ElementRole.Ceiling),
                ("descriptive", ElementRole.Descriptive), ("allowance", ElementRole.Allowance)) ?? ElementRole.Must,
            Text = map.Required("text"),
            IsOptional = map.YesNo("optional") ?? false,
        };
        map.Optional("if-used");
        map.Finish();
        return element;
    }
}
