using System.Globalization;
using ComplianceEngine.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

switch (args)
{
    case ["import", var path, .. var more]:
        ImportTable.Run(path, more.Contains("--headings"));
        break;
    case ["book"]:
        await BookTable.RunAsync(Root());
        break;
    case ["rules"]:
        await RulesTable.RunAsync(Root());
        break;
    case ["search"]:
        SearchSpeed.Run(Root(), 28_000);
        break;
    case ["search", var sections]:
        SearchSpeed.Run(Root(), int.Parse(sections, CultureInfo.InvariantCulture));
        break;
    case ["export", .. var many]:
        ExportTable.Run(Root(), many is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["corpus", var folder]:
        CorpusTable.Run(folder);
        break;
    case ["pages"]:
        await PageTable.RunAsync(Root());
        break;
    case ["relevance", .. var more]:
        Relevance.Run(Root(), more.Contains("--misses"), more.Contains("--apart"));
        break;
    case [] or ["engine"]:
        EngineTable.Run();
        break;
    case ["nodes"]:
        NodeTable.Run();
        break;
    default:
        Console.Error.WriteLine("Benchmarks: engine; nodes; book; rules; export [ROWS]; pages; corpus PATH; search [SECTIONS]; relevance [--misses] [--apart]; import PATH [--headings].");
        return 2;
}

return 0;

static string Root()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComplianceEngine.sln")))
        folder = folder.Parent;
    return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
}
