using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace ComplianceEngine.Cli.Reports;

/// <summary>
/// Rewrites an Office package so that the same content gives the same bytes: entries in order, fixed times, fixed names
/// in place of random ones, the day of the law in place of the time of writing.
/// </summary>
internal static partial class StablePackage
{
    private const int PieceLength = 1 << 16;
    private static readonly DateTimeOffset ZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook so that the same content gives the same bytes.</summary>
    public static void Write(XLWorkbook workbook, Stream target, DateOnly day)
    {
        using var draft = new MemoryStream();
        workbook.SaveAs(draft);
        Rewrite(draft, target, day);
    }

    public static void Rewrite(Stream source, Stream target, DateOnly day)
    {
        source.Position = 0;
        using var input = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        var entries = input.Entries.Select(e => (Name: NameOf(e.FullName), Entry: e)).OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        using var output = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, entry) in entries)
        {
            var written = output.CreateEntry(name, CompressionLevel.Optimal);
            written.LastWriteTime = ZipTime;
            using var from = entry.Open();
            using var to = written.Open();
            if (IsSheet(name))
                CopySheet(from, to, identifiers);
            else if (IsXml(name))
                to.Write(Encoding.UTF8.GetBytes(Stabilise(new StreamReader(from, Encoding.UTF8).ReadToEnd(), day, identifiers)));
            else
                from.CopyTo(to);
        }
    }

    /// <summary>
    /// Copies a sheet with its identifiers made stable, piece by piece: a sheet can be larger than is good to hold in memory
    /// at once. A piece ends where an XML tag does, so that no identifier is cut.
    /// </summary>
    private static void CopySheet(Stream from, Stream to, Dictionary<string, string> identifiers)
    {
        using var reader = new StreamReader(from, Encoding.UTF8);
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var buffer = new char[PieceLength];
        var rest = string.Empty;
        int read;
        while ((read = reader.ReadBlock(buffer, 0, buffer.Length)) > 0)
        {
            var text = string.Concat(rest, buffer.AsSpan(0, read));
            var end = text.LastIndexOf('>') + 1;
            writer.Write(WithStableIdentifiers(text[..end], identifiers));
            rest = text[end..];
        }

        writer.Write(WithStableIdentifiers(rest, identifiers));
    }

    private static bool IsSheet(string name) => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);

    private static bool IsXml(string name) =>
        (name.EndsWith(".xml", StringComparison.Ordinal) && name != "xl/sharedStrings.xml") || name.EndsWith(".rels", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static string NameOf(string name) => RandomPropertiesName().Replace(name, "core.psmdcp");

    private static string Stabilise(string xml, DateOnly day, Dictionary<string, string> identifiers)
    {
        var stable = WithStableIdentifiers(RandomPropertiesName().Replace(xml, "core.psmdcp"), identifiers);
        // ClosedXML writes the rows to repeat in print as relative, and then they do not repeat.
        stable = RelativeTitleRows().Replace(stable, "!$$${first}:$$${last}<");
        var time = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00Z");
        return WritingTime().Replace(stable, m => m.Groups["open"].Value + time + m.Groups["close"].Value);
    }

    private static string WithStableIdentifiers(string xml, Dictionary<string, string> identifiers) => RandomIdentifier().Replace(xml, m =>
    {
        if (!identifiers.TryGetValue(m.Value, out var known))
            identifiers.Add(m.Value, known = string.Create(CultureInfo.InvariantCulture, $"R{identifiers.Count + 1:x32}"));
        return known;
    });

    [GeneratedRegex("[0-9a-f]{32}\\.psmdcp", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RandomPropertiesName();

    [GeneratedRegex("(?<=\")R[0-9a-f]{16,32}(?=\")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RandomIdentifier();

    [GeneratedRegex("!(?<first>[0-9]+):(?<last>[0-9]+)<", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RelativeTitleRows();

    [GeneratedRegex("(?<open><dcterms:(?:created|modified)[^>]*>)[^<]*(?<close></)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WritingTime();
}
