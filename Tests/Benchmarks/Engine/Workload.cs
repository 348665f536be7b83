namespace ComplianceEngine.Benchmarks;

/// <summary>The facts: as many provisions and mappings as asked for, over ten thousand sections.</summary>
internal static class Workload
{
    private const int Sections = 10_000;
    private const int Elements = 400;
    private const int Stride = 7919;

    public static Provision[] Provisions(int count) => [.. Enumerable.Range(0, count).Select(i => new Provision
    {
        Id = i,
        Statute = StatuteOf(i % Sections),
        Section = SectionOf(i % Sections),
        Penalty = i % 4,
        IsOffence = i % 3 != 0,
    })];

    public static Mapping[] Mappings(int count, int provisions) => [.. Enumerable.Range(0, count).Select(j =>
    {
        var section = (int)((long)j * Stride % Math.Min(provisions, Sections));
        return new Mapping { Id = j, ElementId = j % Elements, MinPenalty = 1 + (j % 2), Statute = StatuteOf(section), Section = SectionOf(section) };
    })];

    public static object[] Structure() =>
    [
        .. Enumerable.Range(0, Elements).Select(i => new Element { Id = i, ParagraphId = i / 4 }),
        .. Enumerable.Range(0, 100).Select(i => new Paragraph { Id = i, ArticleId = i / 4, Required = 2 }),
        .. Enumerable.Range(0, 25).Select(i => new Article { Id = i, ClusterId = i / 5 }),
        .. Enumerable.Range(0, 5).Select(i => new Cluster { Id = i }),
    ];

    private static string StatuteOf(int section) => "S" + (section % 20);

    private static string SectionOf(int section) => "s" + (section / 20);
}
