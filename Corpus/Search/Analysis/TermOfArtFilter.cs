using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Stems what the light stemmer after it would stem wrongly or not at all, and keeps it from those: words whose stem means
/// another thing in law, nouns of legal deeds, and irregular verbs.
/// </summary>
internal sealed class TermOfArtFilter : TokenFilter
{
    private static readonly FrozenDictionary<string, string> Stems = Parse(
        """
        organize: organised
        attach: attachment attached
        forfeit: forfeiture forfeited
        confiscate: confiscation confiscated
        abet: abetment abetting abets abettor abettors
        bribe: bribery bribes
        launder: laundering launders launderer launderers
        smuggle: smuggling smuggled smuggler smugglers
        traffick: trafficking trafficked trafficker traffickers
        kidnap: kidnapping kidnapped kidnapper kidnappers
        abduct: abduction abducting
        conceal: concealment concealing
        investigate: investigation investigates
        extradite: extradition
        intercept: interception
        witness: witnesses
        proceeds: proceeds
        proceedings: proceedings
        goods: goods
        arms: arms
        compensate: compensation
        protect: protection
        convict: conviction convicted
        possess: possession possessing possessor possessors
        terrorist: terrorism terrorists
        detain: detention detained
        seize: seizure seized
        intimidate: intimidation
        extort: extortion extortionist
        conspire: conspiracy
        forge: forgery forged
        punish: punishment punishable punished punishing punishes
        define: definition definitions defined
        counterfeit: counterfeiting
        disclose: disclosure
        freeze: freezing frozen froze
        recruit: recruitment
        exploit: exploitation
        jurisdiction: jurisdiction
        cultivate: cultivation
        prosecute: prosecution
        abscond: absconder absconders absconding absconded
        acquire: acquisition
        appoint: appointment appointed
        approve: approval
        beg: beggary begging beggar beggars
        cheat: cheating
        collect: collection
        confine: confinement
        cooperate: cooperation
        deceive: deception
        declare: declaration
        defame: defamation
        deport: deportation
        destroy: destruction
        dispose: disposal
        disqualify: disqualification
        enforce: enforcement
        establish: establishment
        execute: execution
        fabricate: fabrication
        falsify: falsification
        fraud: fraudulent fraudulently
        harass: harassment
        hijack: hijacking hijacker hijackers
        identify: identification
        inspect: inspection
        lynch: lynching
        marry: marriage
        murder: murderer murderers
        notify: notification
        obstruct: obstruction
        personate: personation personating impersonate impersonation impersonating
        pirate: piracy
        presume: presumption presumed presumptions
        prohibit: prohibition prohibited prohibiting
        prostitute: prostitution
        publish: publication
        rape: rapist rapists
        refuse: refusal
        register: registration
        remove: removal
        restrain: restraint restraining
        retaliate: retaliation
        rob: robbery robberies robber robbers
        slave: slavery
        supervise: supervision
        threat: threaten threatened threatening threatens
        transmit: transmission
        verify: verification
        violate: violation
        instigate: instigation instigator instigators
        participate: participation participant participants
        adjudicate: adjudication
        aggravate: aggravation
        allege: allegation allegations
        apprehend: apprehension
        authorise: authorisation
        cancel: cancellation
        certify: certification
        coerce: coercion
        collude: collusion
        compel: compulsion
        comply: compliance
        confess: confession confessions
        contribute: contribution contributions
        corroborate: corroboration
        deprive: deprivation
        dissolve: dissolution
        distribute: distribution
        embezzle: embezzlement embezzler
        encroach: encroachment
        entice: enticement
        evade: evasion
        expel: expulsion
        export: exportation exporter exporters
        import: importation importer importers
        incite: incitement
        induce: inducement inducements
        interfere: interference
        interrogate: interrogation
        manufacture: manufacturing manufacturer manufacturers
        misappropriate: misappropriation
        mutilate: mutilation
        omit: omission omissions
        persecute: persecution
        preserve: preservation
        proscribe: proscription
        pursue: pursuit
        recover: recovery
        rehabilitate: rehabilitation
        repatriate: repatriation
        retain: retention
        revoke: revocation
        solicit: solicitation
        supply: supplier suppliers
        suppress: suppression
        suspend: suspension
        translate: translation
        transport: transportation transporter transporters
        victimise: victimisation
        withdraw: withdrawal withdrew withdrawn
        beat: beaten
        break: broke broken
        buy: bought
        catch: caught
        choose: chose chosen
        drive: drove driven
        fight: fought
        flee: fled
        fly: flew flown
        forgive: forgave forgiven
        give: gave given
        hide: hid hidden
        know: knew known
        lend: lent
        lie: lied lying
        lose: lost
        pay: paid
        ride: rode ridden
        run: ran
        sell: sold
        send: sent
        shoot: shot
        speak: spoke spoken
        steal: stole stolen
        swear: swore sworn
        take: took taken
        tear: tore torn
        teach: taught
        throw: threw thrown
        write: wrote written
        """);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public TermOfArtFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        if (ByLetters.TryGetValue(_term.Buffer.AsSpan(0, _term.Length), out var stem))
        {
            _term.SetEmpty().Append(stem);
            _keyword.IsKeyword = true;
        }

        return true;
    }

    private static FrozenDictionary<string, string> Parse(string lines) => lines
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(l => l.Split(": "))
        .SelectMany(l => l[1].Split(' ').Select(word => KeyValuePair.Create(word, l[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
