using System.Xml;
using System.Xml.Schema;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Export;
using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class ExportTests
{
    [Fact]
    public void Every_statute_that_ships_is_written_as_yaml_and_read_back_the_same()
    {
        foreach (var statute in Shipped.Law.Statutes)
        {
            var diagnostics = new DiagnosticBag();
            var yaml = StatuteYamlWriter.Write(statute);
            var again = new StatuteReader(diagnostics).Read(YamlFile.Parse(yaml, "again.yaml", diagnostics)!);
            Assert.Empty(diagnostics.Items);
            Assert.Equal(yaml, StatuteYamlWriter.Write(again!));
        }
    }

    [Theory]
    [InlineData("akn/indigo-basic.akn3.xml")]
    [InlineData("akn/tz-act-swahili.akn3.xml")]
    [InlineData("akn/uk-groceries-code-adjudicator-bill.akn.xml")]
    [InlineData("akn/indigo-tables.akn3.xml")]
    [InlineData("akn/bluebell-eids-edge.akn3.xml")]
    public void Akoma_Ntoso_of_other_countries_survives_export_and_import(string name)
    {
        using var folder = new TempFolder();
        var first = DocumentReader.Read(OfficialTexts.Find(name), "s");
        Assert.NotEmpty(first.Sections);
        var statute = Statute(first);
        using (var stream = File.Create(folder["again.xml"]))
            AkomaNtosoWriter.Write(statute, Support.Law.Date("2026-01-01"), stream);

        var again = DocumentReader.Read(folder["again.xml"], "s");

        var expected = first.Sections.Where(s => !s.IsSchedule && !s.Path.StartsWith('p')).Select(Content).ToList();
        Assert.Equal(expected, again.Sections.Where(s => !s.IsSchedule).Select(Content).Take(expected.Count));
    }

    [Fact]
    public void What_is_exported_is_valid_Akoma_Ntoso()
    {
        var schemas = SchemaFiles.Find("akomantoso30.xsd");
        using var folder = new TempFolder();
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, schemas);
        foreach (var id in new[] { "pk/amla-2010", "pk/constitution-1973", "pk/psma-2018" })
        {
            using (var stream = File.Create(folder["law.xml"]))
                AkomaNtosoWriter.Write(Shipped.Law.Find(ComplianceEngine.Corpus.Citations.StatuteId.Of(id))!, Support.Law.Date("2026-01-01"), stream);
            var faults = new List<string>();
            var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set };
            settings.ValidationEventHandler += (_, e) => faults.Add(e.Message);
            using var reader = XmlReader.Create(folder["law.xml"], settings);
            while (reader.Read())
            {
            }

            Assert.Empty(faults);
        }
    }

    private static string Content(ImportedSection section) => $"{section.Path} {section.Heading} {TextNormaliser.ForHash(section.Body)}";

    private static Statute Statute(ImportedDocument document)
    {
        var id = document.Statute ?? ComplianceEngine.Corpus.Citations.StatuteId.Of("xx/act-1");
        return new Statute
        {
            Id = id,
            Title = document.Title ?? "An Act",
            ShortTitle = document.Title ?? "An Act",
            Provisions = [.. document.Sections.Select(s => Support.Law.Section("s1", s.Heading) with { Id = new ComplianceEngine.Corpus.Citations.ProvisionId(id, s.Path), Digest = null, Text = s.Body })],
        };
    }
}
