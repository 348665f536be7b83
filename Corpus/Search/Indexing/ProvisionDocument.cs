using System.Text;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// The document of one provision after another. Its fields are made once and filled anew: making one takes a lock that all
/// threads share, and they waited for it a fifth of their time.
/// </summary>
internal sealed partial class ProvisionDocument
{
    private readonly Document _document = [];
    private readonly StringField _id = new(Fields.Id, string.Empty, Field.Store.YES);
    private readonly StringField _statute = new(Fields.Statute, string.Empty, Field.Store.NO);
    private readonly ProvisionWords _words = new();
    private readonly TextField _heading;
    private readonly TextField _body;
    private readonly Field _exact;
    private readonly TextField _title;
    private readonly TextField _plain;
    private readonly TextField _parts = Words(Fields.Parts);
    private readonly TextField _kind = Words(Fields.Kind);
    private readonly StringField _from = new(Fields.From, string.Empty, Field.Store.NO);
    private readonly StringField _to = new(Fields.To, string.Empty, Field.Store.NO);
    private readonly SortedDocValuesField _sort = new(Fields.Sort, new BytesRef());
    private readonly SortedDocValuesField _statuteOf = new(Fields.Statute, new BytesRef());
    private readonly StringField _offence = new(Fields.Offence, string.Empty, Field.Store.NO);
    private readonly SortedDocValuesField _offenceOf = new(Fields.Offence, new BytesRef());
    private readonly StringField _number = new(Fields.Number, string.Empty, Field.Store.NO);
    private readonly StringField _typedNumber = new(Fields.Number, string.Empty, Field.Store.NO);
    private readonly StringField _headingKey = new(Fields.HeadingKey, string.Empty, Field.Store.NO);
    private readonly BinaryDocValuesField _askedWords = new(Fields.AskedWords, new BytesRef());
    private readonly BinaryDocValuesField _section = new(Fields.Section, new BytesRef());
    private readonly SortedDocValuesField _role = new(Fields.Role, new BytesRef());
    private readonly SearchAids _aids;
    private readonly Analyzer _analyzer;
    private IReadOnlyList<SortedSetDocValuesField> _extent = [];
    private IReadOnlyList<byte[]> _titleWords = [];

    public ProvisionDocument(SearchAids aids, Analyzer analyzer)
    {
        _aids = aids;
        _analyzer = analyzer;
        _heading = new TextField(Fields.Heading, _words.Heading);
        _body = new TextField(Fields.Body, _words.Text);
        _exact = new Field(Fields.Exact, _words.Exact, Fields.Presence);
        _title = new TextField(Fields.Title, new ListedWords(() => [_titleWords]));
        _plain = new TextField(Fields.Plain, _words.Phrases);
    }

    /// <summary>Fills in what all provisions of a statute share.</summary>
    public void StartStatute(Statute statute)
    {
        _statute.SetStringValue(statute.Id.ToString());
        _statuteOf.SetBytesValue(new BytesRef(statute.Id.ToString()));
        _titleWords = _analyzer.Words($"{statute.Title} {statute.ShortTitle} {string.Join(' ', statute.Names)}").ConvertAll(Encoding.UTF8.GetBytes);
        _extent = [.. statute.Extent.DefaultIfEmpty("everywhere").Select(t => new SortedSetDocValuesField(Fields.Extent, new BytesRef(t)))];
    }

    /// <summary>The document of a provision, good until the next is asked for.</summary>
    /// <param name="parts">The provisions under it that have no text of their own.</param>
    /// <param name="phrases">How people ask for it.</param>
    /// <param name="isInDefinitions">Whether it is, or is in, a section of definitions.</param>
    public Document Fill(Provision provision, IEnumerable<Provision> parts, IReadOnlyList<string> phrases, bool isInDefinitions)
    {
        _document.Fields.Clear();
        _words.Set(provision.Heading, phrases, TextOf(provision));
        AddWords(provision, parts, isInDefinitions);
        AddHeadingKey(provision.Heading);
        AddFacts(provision);
        Add(_role, new BytesRef(RoleOf(provision, isInDefinitions).ToString()));
        var answersAlone = isInDefinitions || IsInSchedule(provision);
        if (provision.Id.Parent is not null && !answersAlone)
            Add(_section, new BytesRef(provision.Id.Top.ToString()));
        if (phrases.Count > 0)
            _document.Add(_plain);
        AddAsked([provision.Heading, .. phrases]);
        AddTreaty(provision.Id, isSection: provision.Id.Parent is null && !answersAlone);
        return _document;
    }

    private static string TextOf(Provision provision) => provision switch
    {
        { Digest: { } digest, Text: { } text } => $"{digest}\n{text}",
        _ => provision.Digest ?? provision.Text ?? string.Empty,
    };

    private static TextField Words(string name) => new(name, string.Empty, Field.Store.NO);

    private void AddWords(Provision provision, IEnumerable<Provision> parts, bool isInDefinitions)
    {
        _heading.Boost = _body.Boost = Importance(provision, isInDefinitions);
        _document.Add(_heading);
        _document.Add(_body);
        _document.Add(_exact);
        if (string.Join('\n', parts.Select(p => $"{p.Heading}. {p.Digest}")) is { Length: > 0 } partsText)
            Add(_parts, partsText);
        _document.Add(_title);
    }

    private void AddHeadingKey(string heading)
    {
        // The book writes "Property (clause xxx)": what is defined is before the bracket.
        var bracket = heading.IndexOf(" (clause ", StringComparison.Ordinal);
        if (QuestionWords.HeadingKey(bracket < 0 ? _words.HeadingWords : _analyzer.Words(heading[..bracket])) is { Length: > 0 and < 200 } key)
            Add(_headingKey, key);
    }

    private void AddFacts(Provision provision)
    {
        var id = provision.Id.ToString();
        var offence = provision.Offence is null ? "no" : "yes";
        Add(_id, id);
        _document.Add(_statute);
        _document.Add(_statuteOf);
        Add(_from, Fields.Day(provision.InForceFrom));
        Add(_to, provision.InForceTo is { } end ? Fields.Day(end) : Fields.Open);
        Add(_sort, new BytesRef(id));
        Add(_offence, offence);
        Add(_offenceOf, new BytesRef(offence));
        var number = provision.Id.Segments[0].ToLowerInvariant();
        Add(_number, number);
        Add(_typedNumber, number.TrimStart('a', 'r', 't', 's', 'c', 'h')); // 365b for section 365-B.
        foreach (var territory in _extent)
            _document.Add(territory);
    }

    private static ProvisionRole RoleOf(Provision provision, bool isInDefinitions) => provision switch
    {
        { Heading: var h } when h.StartsWith(Provision.Omitted, StringComparison.Ordinal) => ProvisionRole.Omitted,
        { Offence: not null } => ProvisionRole.Offence,
        { Heading: var h } when SaysExtent().IsMatch(h) => ProvisionRole.Extent,
        { Heading: var h } when isInDefinitions || h.EndsWith(" defined", StringComparison.Ordinal) || h.StartsWith("Meaning of ", StringComparison.Ordinal) => ProvisionRole.Definition,
        _ => ProvisionRole.Other,
    };

    private void Add(Field field, string value)
    {
        field.SetStringValue(value);
        _document.Add(field);
    }

    private void Add(Field field, BytesRef value)
    {
        field.SetBytesValue(value);
        _document.Add(field);
    }

    /// <summary>A section answers a question before its clauses do, and an entry of a schedule after them.</summary>
    private static float Importance(Provision provision, bool isInDefinitions) => provision.Id.Parent is null
        ? 1f
        : IsInSchedule(provision) ? 0.35f : isInDefinitions ? 0.45f : 0.7f;

    private static bool IsInSchedule(Provision provision) => provision.Id.Path.StartsWith("sch", StringComparison.Ordinal);

    /// <summary>Keeps how a provision is asked for, taken apart once: a search looks at some thousand phrases.</summary>
    private void AddAsked(IReadOnlyList<string> phrases)
    {
        var words = _words.AskedWords;
        foreach (var phrase in phrases)
            _document.Add(new StoredField(Fields.Asked, phrase));
        Add(_askedWords, new BytesRef(AskedWording.Of(words).ToBytes()));
        if (string.Join(' ', words.SelectMany(_aids.Kinds.Of)) is { Length: > 0 } kinds)
            Add(_kind, kinds);
    }

    /// <summary>What maps a clause is said of its section as well: who asks for the duty is answered by the whole of it.</summary>
    private void AddTreaty(ProvisionId id, bool isSection)
    {
        var link = _aids.Bridge.Find(id);
        if (link is not null)
            AddMapped(link.Duties);
        if ((isSection ? _aids.Bridge.FindWithin(id) : link) is not { } within)
            return;
        _document.Add(new TextField(Fields.Duty, within.Words, Field.Store.NO));
        foreach (var prefix in within.Duties.SelectMany(Prefixes).Distinct(StringComparer.Ordinal))
            _document.Add(new StringField(Fields.Treaty, prefix, Field.Store.NO));
    }

    private void AddMapped(IReadOnlyList<string> duties)
    {
        foreach (var duty in duties)
            _document.Add(new StringField(Fields.Mapped, duty, Field.Store.NO));
        foreach (var article in duties.Select(d => string.Join('/', d.Split('/').Take(2))).Distinct(StringComparer.Ordinal))
            _document.Add(new SortedSetDocValuesField(Fields.Mapped, new BytesRef(article)));
    }

    /// <summary>A duty and all that holds it: untoc/6/1/a, untoc/6/1, untoc/6.</summary>
    private static IEnumerable<string> Prefixes(string duty)
    {
        var parts = duty.Split('/');
        for (var count = parts.Length; count > 1; count--)
            yield return string.Join('/', parts.Take(count));
    }

    /// <summary>"Short title, extent and commencement"; not "Title deeds", nor "Extent of confiscation".</summary>
    [GeneratedRegex(@"^(?:(?:short )?title(?:$|,| and )|(?:extent|commencement)(?! of)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SaysExtent();
}
