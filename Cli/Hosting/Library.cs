using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Indexing;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Territories;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>The workspace and the data folder of a command, each part opened when first asked for.</summary>
internal sealed class Library : IDisposable
{
    private readonly Settings _settings;
    private readonly Terminal _terminal;
    private readonly TimeProvider _clock;
    private readonly Lazy<DataFolder> _data;
    private readonly Lazy<Workspace> _workspace;
    private readonly Lazy<LawStore> _store;
    private readonly Lazy<LawBook> _law;
    private readonly Lazy<RuleBook> _rules;
    private readonly Lazy<IReadOnlyList<Questionnaire>> _questionnaires;
    private Task<SearchIndex>? _index;

    public Library(Settings settings, Terminal terminal, TimeProvider clock)
    {
        _settings = settings;
        _terminal = terminal;
        _clock = clock;
        _data = new Lazy<DataFolder>(() => new DataFolder(settings.Data));
        _workspace = new Lazy<Workspace>(() => Workspace.Open(settings.Workspace));
        _store = new Lazy<LawStore>(OpenStore);
        _law = new Lazy<LawBook>(() => Store.Load());
        _rules = new Lazy<RuleBook>(() => RuleBook.Read(Data, Law));
        _questionnaires = new Lazy<IReadOnlyList<Questionnaire>>(ReadQuestionnaires);
    }

    public static string Version { get; } = typeof(Library).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public DataFolder Data => _data.Value;

    public Workspace Workspace => _workspace.Value;

    /// <summary>The store, brought in line with the data folder.</summary>
    public LawStore Store => _store.Value;

    public LawBook Law => _law.Value;

    public RuleBook Rules => _rules.Value;

    /// <summary>The review's questionnaires, by cluster.</summary>
    /// <exception cref="InputException">One can't be read.</exception>
    public IReadOnlyList<Questionnaire> Questionnaires => _questionnaires.Value;

    public CitationParser Citations => new(Law);

    public DateOnly Today => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);

    /// <summary>Opens the index beside other work, unless that was begun; what failed is tried again.</summary>
    public Task<SearchIndex> BeginIndex(CancellationToken cancellationToken)
    {
        if (_index is null or { IsFaulted: true } or { IsCanceled: true })
            _index = Task.Run(() => OpenIndex(cancellationToken), cancellationToken);
        return _index;
    }

    public SearchIndex Index(CancellationToken cancellationToken) => BeginIndex(cancellationToken).GetAwaiter().GetResult();

    /// <summary>The input of an analysis as of a day, for some territory or all.</summary>
    /// <param name="ifParty">Treaties to which the country is supposed to be a party.</param>
    public AnalysisInput Input(DateOnly asOf, string? territory, IReadOnlyList<string>? ifParty = null)
    {
        var country = Rules.Countries[0];
        var corpus = Store.CorpusHash();
        if (_terminal.IsVerbose)
            _terminal.Detail(FormattableString.Invariant($"Workspace {Workspace.Folder}; data {Data.Path}; law book {corpus} with {Law.ProvisionIds.Count} provisions; rule set {Rules.Hash} with {Rules.Mappings.Rules.Count} rules; law as of {asOf:yyyy-MM-dd}."));
        return new AnalysisInput
        {
            Country = country,
            Law = Law,
            Corpus = corpus,
            Treaties = Rules.Treaties,
            Mappings = Rules.Mappings,
            RuleSet = Rules.Hash,
            AsOf = asOf,
            Territories = TerritoriesOf(country, territory),
            Version = Version,
        }.Suppose((ifParty ?? []).Select(TreatyNamed));
    }

    /// <summary>The treaties' words for what is mapped; none where the rules have errors, which search need not wait for.</summary>
    private TreatyBridge Bridge()
    {
        var cache = new BridgeCache(Workspace, RuleBook.HashOf(Data), Store.CorpusHash());
        if (!_rules.IsValueCreated && cache.Read() is { } kept)
            return kept;
        try
        {
            var bridge = Rules.Bridge();
            cache.Write(bridge);
            return bridge;
        }
        catch (InputException)
        {
            return TreatyBridge.None;
        }
    }

    public void Dispose()
    {
        if (_index is null)
            return;
        ((IAsyncResult)_index).AsyncWaitHandle.WaitOne();
        if (_index.IsCompletedSuccessfully)
            _index.Result.Dispose();
    }

    private SearchIndex OpenIndex(CancellationToken cancellationToken)
    {
        // A search from a cold start is half compiling: words, law and index are each read while another is.
        var data = Data;
        var words = Task.Run(() => SearchAids.Of(data, _settings.Workspace), cancellationToken);
        words.ContinueWith(w => w.Result.Prepare(), cancellationToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        var statutes = Store.StatuteHashes();
        Task.Run(() => Law, cancellationToken);
        var index = SearchIndex.Open(Workspace, _law, statutes, words.GetAwaiter().GetResult() with { Bridge = Bridge() }, cancellationToken, _terminal.Work);
        if (index.State == IndexState.Repaired)
            _terminal.Warn("The search index was damaged and has been built anew.");
        else if (index.State != IndexState.UpToDate)
            _terminal.Progress($"Indexed {index.Count} provisions for search.");
        return index;
    }

    private Treaty TreatyNamed(string name) => Rules.Treaties.Named(name) ?? throw new UsageException(
        $"There is no treaty '{name}'. The treaties are: {string.Join(", ", Rules.Treaties.Treaties.Select(t => $"{t.Id} ({t.ShortTitle})"))}.");

    private static TerritorySet TerritoriesOf(Country country, string? territory)
    {
        if (territory is null or "all")
            return country.Everywhere;
        var ids = territory.ToLowerInvariant().Split('+');
        if (ids.All(i => country.Territories.Any(t => string.Equals(t.Id, i, StringComparison.Ordinal))))
            return country.SetOf(ids);
        throw new UsageException($"There is no territory '{territory}' in {country.Name}. Its territories are: {string.Join(", ", country.Territories.Select(t => t.Id))}, or all.");
    }

    private IReadOnlyList<Questionnaire> ReadQuestionnaires()
    {
        var diagnostics = new DiagnosticBag();
        var all = new QuestionnaireReader(Rules.Treaties, diagnostics).Read(Data);
        diagnostics.ThrowIfErrors();
        return all;
    }

    private LawStore OpenStore()
    {
        var data = Data;
        var store = new LawStore(Workspace);
        var changes = store.Sync(data, _terminal.Work);
        if (!changes.IsEmpty)
            _terminal.Progress($"Read {changes.Changed.Count} statutes into {Workspace.Folder}{(changes.Removed.Count > 0 ? $"; dropped {changes.Removed.Count}" : string.Empty)}.");
        return store;
    }
}
