using System.Collections;
using System.Reflection;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Reports;

/// <summary>
/// No field of the matrix goes missing on its way into a table: each is changed by itself, and the row has to change.
/// </summary>
public sealed class MatrixColumnTests
{
    /// <summary>What a row leaves to other places, and where.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["Obligation.Id"] = "the citation says it",
        ["Obligation.Kind"] = "how obligations are classed for rules; the page of the duty",
        ["Obligation.Elements"] = "the elements' results carry them",
        ["Obligation.Requirement"] = "the proof tree",
        ["Obligation.AppliesIf"] = "the reason why it does not apply",
        ["Obligation.Needs"] = "the page of the duty",
        ["Obligation.AppliesTo"] = "the page of the duty",
        ["Obligation.Note"] = "the page of the duty",
        ["ObligationResult.Cluster"] = "the sheet, and the column Cluster of CSV",
        ["ElementResult.Element"] = "its name is a column; its text is on the page of the duty",
        ["SatisfiedBy.Provision"] = "the evidence sheet",
        ["ArticleResult.Article"] = "the citation says it; its title is on the summary",
        ["ArticleResult.Obligations"] = "the rows",
        ["GapMatrix.RunId"] = "the print's foot, and the column Run of CSV",
        ["GapMatrix.RuleSet"] = "about this run",
        ["GapMatrix.Corpus"] = "about this run",
        ["GapMatrix.Version"] = "about this run",
        ["GapMatrix.Country"] = "the title",
        ["GapMatrix.Supposed"] = "the title",
        ["GapMatrix.Editions"] = "about this run",
        ["GapMatrix.Clusters"] = "the sheets",
    };

    public static IEnumerable<TheoryDataRow<Type, string>> Fields() =>
        new[] { typeof(GapMatrix), typeof(ArticleResult), typeof(ObligationResult), typeof(Obligation), typeof(ElementResult), typeof(SatisfiedBy) }
            .SelectMany(t => t.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && !Elsewhere.ContainsKey($"{t.Name}.{p.Name}")).Select(p => new TheoryDataRow<Type, string>(t, p.Name)));

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_of_the_matrix_shows_in_its_row(Type owner, string field)
    {
        var (matrix, article, duty) = ARow();
        var before = Row(matrix, article, duty);
        var property = owner.GetProperty(field)!;
        if (owner == typeof(GapMatrix))
            matrix = Changed(matrix, property);
        else if (owner == typeof(ArticleResult))
            article = Changed(article, property);
        else if (owner == typeof(ObligationResult))
            duty = Changed(duty, property);
        else if (owner == typeof(Obligation))
            duty = duty with { Obligation = Changed(duty.Obligation, property) };
        else if (owner == typeof(ElementResult))
            duty = duty with { Elements = [.. duty.Elements.Select(e => Changed(e, property))] };
        else
            duty = duty with { Elements = [.. duty.Elements.Select(e => e with { SatisfiedBy = [.. e.SatisfiedBy.Select(s => Changed(s, property))] })] };
        Assert.NotEqual(before, Row(matrix, article, duty));
    }

    [Fact]
    public void What_a_row_leaves_to_other_places_still_exists()
    {
        var all = new[] { typeof(GapMatrix), typeof(ArticleResult), typeof(ObligationResult), typeof(Obligation), typeof(ElementResult), typeof(SatisfiedBy) }
            .SelectMany(t => t.GetProperties().Select(p => $"{t.Name}.{p.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Elsewhere.Keys, k => Assert.Contains(k, all));
    }

    /// <summary>A duty that is partly met: it has law, gaps and remedies to lose.</summary>
    private static (GapMatrix Matrix, ArticleResult Article, ObligationResult Duty) ARow()
    {
        var matrix = ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), TestContext.Current.CancellationToken).Matrix;
        return (from article in matrix.Clusters.SelectMany(c => c.Articles)
                from duty in article.Obligations
                where duty.Status == Status.PartlyMet && duty.Obligation.Qualifier is not null
                    && duty.Elements.Any(e => e.Gap is not null && e.Remedy is not null) && duty.Elements.Any(e => e.SatisfiedBy.Any(s => s.Rule.Strength == Strength.Full))
                select (matrix, article, duty with { Inherited = [new InheritedGap(duty.Elements[0].Element.Id, "another duty", "a gap of another duty", "its remedy")] })).First();
    }

    private static string Row(GapMatrix matrix, ArticleResult article, ObligationResult duty) =>
        string.Join('\n', MatrixColumns.Of(matrix).Select(c => $"{c.Name}: {c.Text(matrix, article, duty)}"));

    private static T Changed<T>(T original, PropertyInfo property)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(original, null)!;
        property.SetValue(copy, Other(property.GetValue(original), property.PropertyType));
        return copy;
    }

    private static object Other(object? value, Type type) => value switch
    {
        string text => text + " changed",
        null when type == typeof(string) => "changed",
        bool yes => !yes,
        Enum word => Enum.GetValues(word.GetType()).Cast<object>().Last(v => !v.Equals(word)),
        DateOnly day => day.AddDays(1),
        MappingRule rule => rule with { Id = "another.rule" },
        Obligation obligation => obligation with { Duty = "Another duty." },
        IReadOnlyList<(string Territory, Status Status)> territories => territories.Select(t => (t.Territory, (Status)Other(t.Status, typeof(Status)))).ToList(),
        IList { Count: 0 } => value,
        IList list => Fewer(list, type),
        _ => throw new NotSupportedException($"The test knows no other {type}."),
    };

    private static Array Fewer(IList list, Type type)
    {
        var fewer = Array.CreateInstance(type.GetGenericArguments()[0], list.Count - 1);
        for (var i = 0; i < fewer.Length; i++)
            fewer.SetValue(list[i + 1], i);
        return fewer;
    }
}
