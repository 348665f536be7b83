using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class HostileInputTests
{
    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_is_refused_with_a_clear_error_and_nothing_is_written(string name, string message)
    {
        using var folder = new TempFolder();
        Make(name, folder[name]);
        var before = (await Compliance.RunAsync(folder, "corpus", "list", "--json")).MustSucceed().Output;

        // A guard against hanging, far above what any of these takes: what they cost is no matter of a test.
        var watch = Stopwatch.StartNew();
        var result = await Compliance.RunAsync(folder, "corpus", "import", folder[name], "--statute", "pk/amla-2010", "--in-force", "2020-09-24");

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => l.Contains(": error CE", StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2));
        Assert.Equal(before, (await Compliance.RunAsync(folder, "corpus", "list", "--json")).MustSucceed().Output);
    }

    public static IEnumerable<TheoryDataRow<string, string>> Files() =>
    [
        new("bomb.docx", "unpacks to more than"),
        new("entities.xml", "DTD"),
        new("deep.xml", "nests deeper than"),
        new("cut.xml", "not XML that can be read"),
        new("other.xml", "not 'akomaNtoso'"),
        new("deep.json", "not JSON that can be read"),
        new("other.json", "neither 'provisions' nor 'articles'"),
        new("long-line.txt", "too long for a text of law"),
        new("windows-1252.txt", "not UTF-8"),
        new("locked.pdf", "can't be read"),
        new("cut.docx", "damaged, locked, or not what its name says"),
        new("plain.docx", "no Word document"),
        new("laughs.yaml", "Anchors"),
        new("deep.yaml", "nests deeper than"),
        new("deep.html", "nests deeper than"),
        new("empty.txt", "The file is empty"),
        new("law.exe", "can't be read"),
    ];

    private static void Make(string name, string path)
    {
        switch (name)
        {
            case "bomb.docx":
                using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
                using (var entry = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open())
                {
                    var zeros = new byte[1024 * 1024];
                    for (var i = 0; i < 200; i++)
                        entry.Write(zeros);
                }

                break;
            case "plain.docx":
                using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
                    zip.CreateEntry("other.txt");
                break;
            case "windows-1252.txt":
                File.WriteAllBytes(path, Encoding.Latin1.GetBytes("1. Title.—It is \u00E9t\u00E9.\n2. Next.\u0096It is.\n"));
                break;
            case "long-line.txt":
                File.WriteAllText(path, "1. Title.—" + new string('x', 2_000_000));
                break;
            default:
                File.WriteAllText(path, ContentOf(name));
                break;
        }
    }

    private static string ContentOf(string name) => name switch
    {
        "entities.xml" => "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]><akomaNtoso>&y;</akomaNtoso>",
        "deep.xml" => string.Concat(Enumerable.Repeat("<a>", 100_000)),
        "cut.xml" => "<akomaNtoso><act><body><section>",
        "other.xml" => "<html/>",
        "deep.json" => new string('[', 200_000),
        "other.json" => "{\"a\": 1}",
        "locked.pdf" => "%PDF-1.7\ntrailer << /Encrypt 1 0 R >>",
        "cut.docx" => "PK\u0003\u0004 cut",
        "laughs.yaml" => "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        "deep.yaml" => "a: " + new string('[', 200_000),
        "deep.html" => string.Concat(Enumerable.Repeat("<div>", 1_000_000)),
        "empty.txt" => string.Empty,
        _ => "1. A section.—With words.\n",
    };
}
