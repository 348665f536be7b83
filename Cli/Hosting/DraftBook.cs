using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>The book with drafts laid over it, in memory only.</summary>
/// <param name="Begins">The latest day on which a draft provision begins; null where the drafts hold no law.</param>
internal sealed record DraftBook(LawBook Law, MappingSet Mappings, ContentHash Corpus, ContentHash RuleSet, DateOnly? Begins)
{
    /// <exception cref="InputException">A draft has errors; all are told at once.</exception>
    public static DraftBook Read(Library library, IReadOnlyList<string> paths)
    {
        var diagnostics = new DiagnosticBag();
        var files = paths.Select(p => new DataFile(Path.GetFullPath(p), p)).ToList();
        foreach (var missing in files.Where(f => !File.Exists(f.FullPath)))
            diagnostics.Add(Diagnostic.NoSuchFile(missing.Name));
        diagnostics.ThrowIfErrors();
        var bills = files.Where(IsLaw).ToList();
        var rules = files.Except(bills).ToList();
        var statutes = bills.Select(f => new StatuteReader(diagnostics).Read(f)).OfType<Statute>().ToList();
        diagnostics.ThrowIfErrors();
        var law = statutes.Aggregate(library.Law, (book, statute) => book.Enact(statute));
        var drafted = new MappingReader(law, library.Rules.Treaties, library.Rules.Countries, diagnostics).Read(rules);
        diagnostics.ThrowIfErrors();
        return new DraftBook(
            law,
            library.Rules.Mappings.With(drafted),
            Combine(library.Store.CorpusHash(), bills),
            Combine(library.Rules.Hash, rules),
            statutes.SelectMany(s => s.Provisions).Select(p => (DateOnly?)p.InForceFrom).Max());
    }

    private static bool IsLaw(DataFile file) => YamlFile.Open(file.FullPath, file.Name, new DiagnosticBag())?.Has("statute") == true;

    private static ContentHash Combine(ContentHash hash, List<DataFile> files) =>
        files.Count == 0 ? hash : ContentHash.OfText(string.Join('\n', files.Select(f => f.Hash().ToString()).Prepend(hash.ToString())));
}
