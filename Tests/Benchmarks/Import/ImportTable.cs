using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Benchmarks;

/// <summary>Reads official texts and lists what was found of each: the table that a person checks by eye.</summary>
internal static class ImportTable
{
    public static void Run(string path, bool showsHeadings)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        foreach (var file in files)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                var found = SectionFinder.Find(DocumentText.Read(file), "s");
                var sections = found.Sections.Where(s => !s.IsSchedule).ToList();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-56} {sections.Count,4} sections {found.Sections.Count - sections.Count,2} sch  last {sections.LastOrDefault()?.Path,-8} {watch.ElapsedMilliseconds,6} ms  gaps {string.Join(' ', found.Gaps)}"));
                if (showsHeadings)
                    found.Sections.ToList().ForEach(s => Console.WriteLine($"    {s.Path,-8} {s.Heading} | {s.Body[..Math.Min(60, s.Body.Length)].ReplaceLineEndings("/")}{(s.Notes.Count > 0 ? $" [{s.Notes.Count} notes]" : string.Empty)}{(s.Chapter is { } c ? $" <{c}>" : string.Empty)}"));
            }
            catch (InputException e)
            {
                Console.WriteLine($"{Path.GetFileName(file),-56} {e.Message}");
            }
        }
    }
}
