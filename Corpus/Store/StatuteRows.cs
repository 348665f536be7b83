using System.Diagnostics;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ComplianceEngine.Corpus.Store;

/// <summary>Statutes to rows and back.</summary>
internal static class StatuteRows
{
    private const string ProvisionSql =
        """
        select statute_id Statute, path Path, heading Heading, digest Digest, offence Offence,
          legal_persons LegalPersons, body Text, in_force_from "From", in_force_to "To", date_note DateNote,
          amended_by AmendedBy, names Names, effects Effects, effects_on EffectsOn, source Source, confidence Confidence
        from provisions
        """;

    private const string TextSql =
        "select statute_id Statute, path Path, in_force_from Day, heading Heading, body Body, chapter Chapter, notes Notes, file_name FileName, differs Differs from official_texts";

    public static void Write(SqliteConnection connection, SqliteTransaction transaction, Statute statute, string file, string hash)
    {
        connection.Execute("delete from statutes where id = @Id", new { Id = statute.Id.ToString() }, transaction);
        connection.Execute(
            """
            insert into statutes (id, title, short_title, names, extent, file, file_hash)
            values (@Id, @Title, @ShortTitle, @Names, @Extent, @file, @hash)
            """,
            new
            {
                Id = statute.Id.ToString(),
                statute.Title,
                statute.ShortTitle,
                Names = RowJson.Of(statute.Names),
                Extent = RowJson.Of(statute.Extent),
                file,
                hash,
            },
            transaction);
        connection.Execute(
            """
            insert into provisions (statute_id, path, position, heading, digest, offence, legal_persons, body, in_force_from,
              in_force_to, date_note, amended_by, names, effects, effects_on, source, confidence, hash)
            values (@Statute, @Path, @Position, @Heading, @Digest, @Offence, @LegalPersons, @Text, @From,
              @To, @DateNote, @AmendedBy, @Names, @Effects, @EffectsOn, @Source, @Confidence, @Hash)
            """,
            statute.Provisions.Select(ToRow),
            transaction);
        Wordings.Keep(connection, transaction, statute.Provisions.Select(p => p.Digest ?? p.Text ?? p.Heading));
    }

    /// <summary>The statutes, their provisions to be read when they are looked at.</summary>
    public static IReadOnlyList<Statute> ReadHeads(SqliteConnection connection, IReadOnlyDictionary<StatuteId, string> fingerprints, ProvisionSource source)
    {
        var naming = connection.Query<string>("select distinct statute_id from provisions where names <> '[]' or effects <> '[]'").ToHashSet(StringComparer.Ordinal);
        var rows = connection.Query<StatuteRow>("select id Id, title Title, short_title ShortTitle, names Names, extent Extent from statutes order by id");
        return [.. from row in rows
            let id = StatuteId.Of(row.Id)
            where fingerprints.ContainsKey(id)
            select new Statute
            {
                Id = id,
                Title = row.Title,
                ShortTitle = row.ShortTitle,
                Names = RowJson.Texts(row.Names),
                Extent = RowJson.Texts(row.Extent),
                Provisions = new DeferredList<Provision>(() => source.Of(id)),
                Stored = new StoredStatute(fingerprints[id], naming.Contains(row.Id)),
            }];
    }

    /// <summary>The provisions of one statute.</summary>
    /// <exception cref="StoreException">The statute is another by now.</exception>
    public static IReadOnlyList<Provision> ReadProvisions(SqliteConnection connection, StatuteId statute, string fingerprint)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        if (!string.Equals(Fingerprints.Read(connection, transaction, statute), fingerprint, StringComparison.Ordinal))
            throw Changed(statute);
        var only = new { Id = statute.ToString() };
        var provisions = connection.Query<ProvisionRow>($"{ProvisionSql} where statute_id = @Id order by position", only, transaction);
        var texts = connection.Query<TextRow>($"{TextSql} where statute_id = @Id order by in_force_from, path", only, transaction);
        return Merge(statute, provisions, texts);
    }

    /// <summary>The provisions of all statutes.</summary>
    /// <exception cref="StoreException">A statute is another by now.</exception>
    public static IReadOnlyDictionary<StatuteId, IReadOnlyList<Provision>> ReadProvisions(Workspace workspace, IReadOnlyDictionary<StatuteId, string> fingerprints)
    {
        using var connection = workspace.Connect();
        using var transaction = connection.BeginTransaction(deferred: true);
        var now = Fingerprints.Read(connection, transaction);
        foreach (var (statute, fingerprint) in fingerprints)
        {
            if (!string.Equals(now.GetValueOrDefault(statute), fingerprint, StringComparison.Ordinal))
                throw Changed(statute);
        }

        var provisions = connection.Query<ProvisionRow>($"{ProvisionSql} order by statute_id, position", transaction: transaction).ToLookup(p => p.Statute, StringComparer.Ordinal);
        var texts = connection.Query<TextRow>($"{TextSql} order by statute_id, in_force_from, path", transaction: transaction).ToLookup(t => t.Statute, StringComparer.Ordinal);
        return fingerprints.Keys.ToDictionary(s => s, s => Merge(s, provisions[s.ToString()], texts[s.ToString()]));
    }

    private static IReadOnlyList<Provision> Merge(StatuteId statute, IEnumerable<ProvisionRow> provisions, IEnumerable<TextRow> texts) =>
        OfficialTexts.Merge(statute, [.. provisions.Select(p => FromRow(statute, p))], [.. texts.Select(FromRow)]);

    private static StoreException Changed(StatuteId statute) => new($"{statute} was changed by another process while it was read. Run the command again.");

    private static object ToRow(Provision provision, int position) => new
    {
        Statute = provision.Id.Statute.ToString(),
        provision.Id.Path,
        Position = position,
        provision.Heading,
        provision.Digest,
        Offence = provision.Offence is { } offence ? RowJson.Of(offence) : null,
        LegalPersons = provision.LegalPersons is { } persons ? RowJson.Of(persons) : null,
        From = Workspace.Iso(provision.InForceFrom),
        To = provision.InForceTo is { } end ? Workspace.Iso(end) : null,
        provision.Text,
        provision.DateNote,
        AmendedBy = RowJson.Of(provision.AmendedBy),
        Names = RowJson.Of(provision.Names.Select(n => n.ToString())),
        Effects = RowJson.Of(provision.Effects.Select(e => e.Word())),
        EffectsOn = RowJson.Of(provision.EffectsOn.Select(n => n.ToString())),
        provision.Source,
        Confidence = CodeOf(provision.Confidence),
        Hash = provision.DigestHash.ToString(),
    };

    private static Provision FromRow(StatuteId statute, ProvisionRow row) => new()
    {
        Id = new ProvisionId(statute, row.Path),
        Heading = row.Heading,
        Digest = row.Digest,
        Text = row.Text,
        Offence = row.Offence is { } offence ? RowJson.Offence(offence) : null,
        LegalPersons = row.LegalPersons is { } persons ? RowJson.LegalPersons(persons) : null,
        InForceFrom = Workspace.Date(row.From),
        InForceTo = row.To is { } end ? Workspace.Date(end) : null,
        DateNote = row.DateNote,
        AmendedBy = RowJson.Texts(row.AmendedBy),
        Names = [.. RowJson.Texts(row.Names).Select(n => ProvisionId.Of(n))],
        Effects = [.. RowJson.Texts(row.Effects).Select(w => ClauseEffectNames.Of(w)!.Value)],
        EffectsOn = [.. RowJson.Texts(row.EffectsOn).Select(n => ProvisionId.Of(n))],
        Source = row.Source,
        Confidence = ConfidenceOf(row.Confidence),
    };

    private static DatedText FromRow(TextRow row) =>
        new(Workspace.Date(row.Day), new OfficialText(row.Path, row.Heading, row.Body, row.Chapter, RowJson.Texts(row.Notes)), row.FileName, row.Differs == "substance");

    private static string CodeOf(Confidence confidence) => confidence switch
    {
        Confidence.Verified => "verified",
        Confidence.Recalled => "recalled",
        Confidence.Doubtful => "doubtful",
        _ => throw new UnreachableException(),
    };

    private static Confidence ConfidenceOf(string code) => code switch
    {
        "verified" => Confidence.Verified,
        "recalled" => Confidence.Recalled,
        _ => Confidence.Doubtful,
    };

    private sealed record StatuteRow
    {
        public required string Id { get; init; }

        public required string Title { get; init; }

        public required string ShortTitle { get; init; }

        public required string Names { get; init; }

        public required string Extent { get; init; }
    }

    private sealed record ProvisionRow
    {
        public required string Statute { get; init; }

        public required string Path { get; init; }

        public required string Heading { get; init; }

        public string? Digest { get; init; }

        public string? Offence { get; init; }

        public string? LegalPersons { get; init; }

        public string? Text { get; init; }

        public required string From { get; init; }

        public string? To { get; init; }

        public string? DateNote { get; init; }

        public required string AmendedBy { get; init; }

        public required string Names { get; init; }

        public required string Effects { get; init; }

        public required string EffectsOn { get; init; }

        public required string Source { get; init; }

        public required string Confidence { get; init; }
    }

    private sealed record TextRow
    {
        public string? Differs { get; init; }

        public required string Statute { get; init; }

        public required string Path { get; init; }

        public required string Day { get; init; }

        public required string Heading { get; init; }

        public required string Body { get; init; }

        public string? Chapter { get; init; }

        public required string Notes { get; init; }

        public required string FileName { get; init; }
    }
}
