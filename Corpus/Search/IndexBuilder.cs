using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.FSDirectory;
using Term = Lucene.Net.Index.Term;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Writes the index of a law book: one document for each wording of each provision. Statutes are read and analyzed on all cores.</summary>
internal sealed class IndexBuilder(Workspace workspace, LawBook book, SearchAids aids, IProgress<WorkProgress>? progress)
{
    /// <summary>In MB: segments of a large index stay alike in size, so that a search can share them out.</summary>
    private const double LargestSegment = 64;

    private static readonly DateOnly EndOfTime = new(9999, 12, 31);

    /// <summary>Writes the index of a manifest into a folder: new, or a copy of an older index.</summary>
    /// <param name="older">The manifest of what is in the folder; null where it is new.</param>
    public void Write(string folder, IndexManifest manifest, IndexManifest? older, CancellationToken cancellationToken)
    {
        using var directory = LuceneDirectory.Open(folder);
        using var analyzer = LegalAnalyzer.PerField();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            Similarity = new LegalSimilarity(),
            RAMBufferSizeMB = 128,
            MergePolicy = new TieredMergePolicy { MaxMergedSegmentMB = LargestSegment },
        };
        var writer = new IndexWriter(directory, config);
        try
        {
            var (changed, gone) = older is null ? ([.. manifest.Hashes.Keys], []) : manifest.Since(older);
            if (older is not null)
                writer.DeleteDocuments([.. changed.Concat(gone).Select(s => new Term(Fields.Statute, s))]);
            var counts = new ConcurrentDictionary<string, int>(older?.Counts ?? new Dictionary<string, int>(), StringComparer.Ordinal);
            foreach (var (statute, count) in Add(writer, analyzer, changed.ToHashSet(StringComparer.Ordinal), cancellationToken))
                counts[statute] = count;
            writer.SetCommitData(manifest.ToCommitData(counts));
            writer.Commit();
            writer.Dispose();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    /// <summary>Adds statutes; gives how many documents were made of each.</summary>
    private ConcurrentDictionary<string, int> Add(IndexWriter writer, Analyzer analyzer, HashSet<string> changed, CancellationToken cancellationToken)
    {
        var statutes = book.Statutes.Where(s => changed.Contains(s.Id.ToString())).ToList();
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(statutes, options, statute =>
            {
                counts[statute.Id.ToString()] = Add(writer, analyzer, statute);
                lock (counts)
                    progress?.Report(new WorkProgress("Indexing statutes", counts.Count, statutes.Count));
            });
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return counts;
    }

    private int Add(IndexWriter writer, Analyzer analyzer, Statute statute)
    {
        var provisions = ProvisionsOf(statute);
        var parts = provisions.Where(p => p.Id.Parent is not null && p.Text is null).ToLookup(p => p.Id.Top);
        var definitions = provisions.Where(p => p.Heading.StartsWith("Definition", StringComparison.Ordinal) || p.Heading.StartsWith("Interpretation", StringComparison.Ordinal)).Select(p => p.Id).ToHashSet();
        var plainWords = aids.PlainWords.Of(statute.Id);
        foreach (var provision in provisions)
        {
            var document = ToDocument(statute, provision, parts[provision.Id], definitions.Contains(provision.Id.Top), analyzer);
            var phrases = plainWords.GetValueOrDefault(provision.Id.Path) ?? [];
            foreach (var phrase in phrases)
                document.Add(new TextField(Fields.Plain, phrase, Field.Store.NO));
            AddAsked(document, [provision.Heading, .. phrases], analyzer);
            if (aids.Bridge.Find(provision.Id) is { } link)
                AddTreaty(document, link);
            writer.AddDocument(document);
        }

        return provisions.Count;
    }

    /// <summary>What nobody has looked at yet is read and let go again: the index of a large book takes no more memory than that of a small one.</summary>
    private IReadOnlyList<Provision> ProvisionsOf(Statute statute) => statute is { Stored: { } stored, Provisions: DeferredList<Provision> { IsMade: false } }
        ? StatuteRows.ReadProvisions(workspace, statute.Id, stored.Fingerprint)
        : statute.Provisions;

    private static Document ToDocument(Statute statute, Provision provision, IEnumerable<Provision> parts, bool isInDefinitions, Analyzer analyzer)
    {
        var words = $"{provision.Digest}\n{provision.Text}".Trim();
        var document = new Document
        {
            new StringField(Fields.Id, provision.Id.ToString(), Field.Store.YES),
            new StringField(Fields.Statute, statute.Id.ToString(), Field.Store.NO),
            new TextField(Fields.Heading, provision.Heading, Field.Store.NO) { Boost = Importance(provision, isInDefinitions) },
            new TextField(Fields.Body, words, Field.Store.NO) { Boost = Importance(provision, isInDefinitions) },
            new TextField(Fields.Parts, string.Join('\n', parts.Select(p => $"{p.Heading}. {p.Digest}")), Field.Store.NO),
            new TextField(Fields.Exact, $"{provision.Heading}\n{words}", Field.Store.NO),
            new TextField(Fields.Title, $"{statute.Title} {statute.ShortTitle} {string.Join(' ', statute.Names)}", Field.Store.NO),
            new Int32Field(Fields.From, provision.InForceFrom.DayNumber, Fields.Day),
            new Int32Field(Fields.To, (provision.InForceTo ?? EndOfTime).DayNumber, Fields.Day),
            new SortedDocValuesField(Fields.Sort, new BytesRef(provision.Id.ToString())),
            new SortedDocValuesField(Fields.Statute, new BytesRef(statute.Id.ToString())),
            new StringField(Fields.Offence, provision.Offence is null ? "no" : "yes", Field.Store.NO),
            new SortedDocValuesField(Fields.Offence, new BytesRef(provision.Offence is null ? "no" : "yes")),
        };
        if (provision.Id.Parent is not null && !isInDefinitions && !IsInSchedule(provision))
            document.Add(new StoredField(Fields.Section, provision.Id.Top.ToString()));
        // The book writes "Property (clause xxx)": what is defined is before the bracket.
        if (QuestionWords.HeadingKey(analyzer.Words(provision.Heading.Split(" (clause ")[0])) is { Length: > 0 and < 200 } key)
            document.Add(new StringField(Fields.HeadingKey, key, Field.Store.NO));
        foreach (var number in Numbers(provision))
            document.Add(new StringField(Fields.Number, number, Field.Store.NO));
        foreach (var territory in statute.Extent.DefaultIfEmpty("everywhere"))
            document.Add(new SortedSetDocValuesField(Fields.Extent, new BytesRef(territory)));
        return document;
    }

    /// <summary>A section answers a question before its clauses do, and an entry of a schedule after them.</summary>
    private static float Importance(Provision provision, bool isInDefinitions) => provision.Id.Parent is null
        ? 1f
        : IsInSchedule(provision) ? 0.35f : isInDefinitions ? 0.45f : 0.7f;

    /// <summary>Keeps how a provision is asked for, taken apart once: a search looks at some thousand phrases.</summary>
    private void AddAsked(Document document, IEnumerable<string> phrases, Analyzer analyzer)
    {
        var kinds = new List<string>();
        foreach (var phrase in phrases)
        {
            var words = analyzer.Words(phrase);
            kinds.AddRange(aids.Kinds.Of(words));
            document.Add(new StoredField(Fields.Asked, $"{phrase}\n{string.Join(' ', words)}"));
        }

        document.Add(new TextField(Fields.Kind, string.Join(' ', kinds), Field.Store.NO));
    }

    private static bool IsInSchedule(Provision provision) => provision.Id.Path.StartsWith("sch", StringComparison.Ordinal);

    private static void AddTreaty(Document document, TreatyLink link)
    {
        document.Add(new TextField(Fields.Duty, link.Words, Field.Store.NO));
        var prefixes = link.Duties.SelectMany(Prefixes).Distinct(StringComparer.Ordinal).ToList();
        foreach (var prefix in prefixes)
            document.Add(new StringField(Fields.Treaty, prefix, Field.Store.NO));
        foreach (var article in link.Duties.Select(d => string.Join('/', d.Split('/').Take(2))).Distinct(StringComparer.Ordinal))
            document.Add(new SortedSetDocValuesField(Fields.Treaty, new BytesRef(article)));
    }

    /// <summary>A duty and all that holds it: untoc/6/1/a, untoc/6/1, untoc/6.</summary>
    private static IEnumerable<string> Prefixes(string duty)
    {
        var parts = duty.Split('/');
        for (var count = parts.Length; count > 1; count--)
            yield return string.Join('/', parts.Take(count));
    }

    /// <summary>The number as people type it: 365b for section 365-B.</summary>
    private static IEnumerable<string> Numbers(Provision provision)
    {
        var top = provision.Id.Segments[0].ToLowerInvariant();
        yield return top;
        yield return top.TrimStart('a', 'r', 't', 's', 'c', 'h');
    }
}
