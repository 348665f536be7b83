using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Benchmarks;

/// <summary>A folder of Acts taken in as one law book: into the store, then into the index; and how much memory it takes as the book grows.</summary>
internal static class CorpusTable
{
    public static void Run(string path)
    {
        var files = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Console.WriteLine("   acts   sections   MB text   store s   index s   MB/s   most MB held");
        Import(files.Take(20).ToList(), isTold: false);
        foreach (var count in new[] { files.Count / 4, files.Count / 2, files.Count })
            Import(files.Take(count).ToList(), isTold: true);
    }

    private static void Import(List<string> files, bool isTold)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-corpus-").FullName;
        try
        {
            var workspace = Workspace.Open(folder);
            var store = new LawStore(workspace);
            GC.Collect();
            var memory = new PeakMemory();
            var clock = Stopwatch.StartNew();
            var (acts, sections, characters) = ImportAll(store, files);
            var stored = clock.Elapsed.TotalSeconds;
            using (SearchIndex.Open(workspace, new(store.Load), store.StatuteHashes(), SearchAids.None, CancellationToken.None))
            {
                var all = clock.Elapsed.TotalSeconds;
                var held = memory.Stop();
                if (isTold)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{acts,7}{sections,11}{characters / 1e6,10:F1}{stored,10:F2}{all - stored,10:F2}{characters / 1e6 / all,7:F1}{held / 1e6,15:F0}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Acts, int Sections, long Characters) ImportAll(LawStore store, List<string> files)
    {
        var importer = new OfficialTextImporter(store, TimeProvider.System);
        var (acts, sections, characters) = (0, 0, 0L);
        using var open = store.KeepOpen();
        for (var i = 0; i < files.Count; i++)
        {
            files.Skip(i + 1).Take(3).ToList().ForEach(importer.ReadAhead);
            try
            {
                var report = importer.Import(new ImportRequest(files[i], null, null, MayBeNew: true));
                acts++;
                sections += report.Sections.Count;
                characters += report.Sections.Sum(s => (long)s.Body.Length);
            }
            catch (InputException)
            {
                // Some of the Acts have no section: the command says so.
            }
        }

        return (acts, sections, characters);
    }
}
