using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Tests.Support;

/// <summary>The law book that ships, read once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<LawBook> Book = new(Read);
    private static readonly Lazy<RuleBook> RuleFiles = new(() => RuleBook.Read(Data, Law));

    public static DataFolder Data => new(Repository.Data);

    public static LawBook Law => Book.Value;

    public static RuleBook Rules => RuleFiles.Value;

    public static AnalysisInput Input(string day) => new()
    {
        Country = Rules.Countries[0],
        Law = Law,
        Corpus = ContentHash.OfText("shipped"),
        Treaties = Rules.Treaties,
        Mappings = Rules.Mappings,
        RuleSet = Rules.Hash,
        AsOf = Support.Law.Date(day),
        Territories = Rules.Countries[0].Everywhere,
        Version = "test",
    };

    private static LawBook Read()
    {
        var diagnostics = new DiagnosticBag();
        var law = new LawBook(Data.Files("statutes").Select(f => new StatuteReader(diagnostics).Read(f)).OfType<Statute>());
        diagnostics.ThrowIfErrors();
        return law;
    }
}
