namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Words of law whose stems the light stemmer does not find: nouns of legal deeds, who does them, and terms of art whose plural means another thing.</summary>
internal static class LegalForms
{
    /// <summary>Words that are no forms of others: goods are not what is good, customs no habits, and organised crime is a term of art.</summary>
    private const string Own = "arms customs damages goods has his jurisdiction means news organised particulars proceedings proceeds remains this was";

    private const string Deeds =
        """
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
        compensate: compensation
        protect: protection
        convict: conviction convicted
        possess: possession possessing possessor possessors
        terrorist: terrorism terrorists
        detain: detention detained
        seize: seizure seized
        intimidate: intimidation
        extort: extortion extortionist
        conspire: conspiracy conspirator
        forge: forgery forged forger
        punish: punishment punishable punished punishing punishes
        define: definition definitions defined
        counterfeit: counterfeiting counterfeiter
        disclose: disclosure
        freeze: freezing frozen froze
        recruit: recruitment
        exploit: exploitation
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
        harass: harassment harasser
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
        bigamy: bigamous bigamist
        blasphemy: blasphemous blasphemer
        licence: license licenced
        prison: jail jailed jailing
        attack: attacker
        abuse: abuser
        blackmail: blackmailer
        hack: hacker
        stalk: stalker
        kill: killer
        molest: molester
        poach: poacher
        arson: arsonist
        bomb: bomber
        torture: torturer
        gamble: gambler
        trespass: trespasser
        perjury: perjurer
        """;

    /// <summary>The forms, each with its stem.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => [.. Own.Split(' ').Select(w => KeyValuePair.Create(w, w)), .. FormTable.Parse(Deeds)];
}
