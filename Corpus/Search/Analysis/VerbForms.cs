namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Forms of verbs that the light stemmer leaves as they are, since dictionaries have them as words of their own: in a question
/// "hiding" is a form of "hide". What is a thing of its own in law as well ("building", "meeting", "armed") is not among them.
/// </summary>
internal static class VerbForms
{
    private const string Irregular =
        """
        apply: applied
        beat: beaten
        become: became
        begin: began begun
        bend: bent
        bite: bitten
        bleed: bled
        blow: blew blown
        break: broke broken
        bring: brought
        build: built
        burn: burnt
        buy: bought buyer
        catch: caught
        choose: chose chosen
        come: came
        deal: dealt
        dig: dug
        draw: drew drawn
        drink: drank
        drive: drove driven
        eat: ate eaten
        fall: fell fallen
        feed: fed
        feel: felt
        fight: fought
        find: found
        flee: fled
        fly: flew flown
        forbid: forbade forbidden
        forget: forgot forgotten
        forgive: forgave forgiven
        get: got gotten
        give: gave given
        go: went gone
        grow: grew grown
        hang: hung
        hear: heard
        hide: hid hidden
        hold: held
        hurry: hurried
        justify: justified
        keep: kept
        know: knew known
        lay: laid
        lead: led
        learn: learnt
        leave: left
        lend: lent
        lie: lied lying
        lose: lost
        make: made
        marry: married
        meet: met
        mislead: misled
        overhear: overheard
        override: overridden overrode
        overthrow: overthrew overthrown
        pay: paid
        prove: proven
        qualify: qualified
        repay: repaid
        resell: resold
        ride: rode ridden
        rise: risen
        run: ran
        rush: rushes
        say: said
        see: saw seen
        seek: sought
        sell: sold seller
        send: sent
        shake: shook shaken
        shoot: shot
        show: shown
        sing: sang sung
        sink: sank sunk
        sit: sat
        sleep: slept
        speak: spoke spoken
        spend: spent
        spit: spat
        stand: stood
        steal: stole stolen
        stick: stuck
        sting: stung
        strike: struck
        study: studied
        swear: swore sworn
        sweep: swept
        swim: swam
        take: took taken
        teach: taught
        tear: tore torn
        tell: told
        throw: threw thrown
        undergo: underwent
        understand: understood
        undertake: undertook undertaken
        vary: varied
        wake: woke woken
        watch: watches
        wear: wore worn
        weave: wove woven
        win: won
        withhold: withheld
        write: wrote written
        """;

    /// <summary>Of "ask" and "asking", "asked".</summary>
    private const string Added =
        """
        abandoned acting affecting affected appealing beating binding bleeding borrowing broadcasting burning calling catching checked collected
        commanding confessed confirmed connected contained covering cracked crashing crossing crying dealing decrypted demanding disturbed
        downloading downloaded encrypted ending existing failing favoured faxing faxed feeling filling finding finished fishing fixed flying
        following frightened gathering guarded hanging happening hearing helping hoarding holding hunting informed installed installing intended
        keeping killing knowing lacking landed leading learning lighting limiting loaded marked masked mistreating mistreated offering opening
        ordered packed passing picked pleading pointed possessed posting pressed pretended printing publishing pushed questioning reading recording
        rendering repeating repeated resigned respecting restrained restricted revealing rewarding saying scattered screening sealing searching
        seeing sheltered shouting showing singing smashing smashed sneaking speeding suffering sweeping teaching telling touching touched turning
        uploading uploaded visiting walking wanting warning wearing working
        """;

    /// <summary>Of "take" and "taking".</summary>
    private const string ForE =
        """
        advanced advertising becoming biting breathing challenging charged closed coming cultivated cursed decided declared deprived discriminating
        disposed driving enabling engaging engaged enquiring excluding exploded facing forced forging forgiving hiding imposing including included
        inquiring insured inviting involved liberated located making measured moving observing overriding placed practised prepared prescribed
        promising providing provided provoking racing receiving received retiring retired riding scared serving settled smoking striking taking
        tracing waking wiring
        """;

    /// <summary>Of "cut" and "cutting".</summary>
    private const string Doubled =
        """
        barring barred beginning bidding committed cutting digging enrolling enrolled flogging forbidding letting putting rigging rubbing running
        scamming scammed sitting splitting stabbing stopping swimming travelled whipping winning
        """;

    /// <summary>The forms, each with its verb.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All =>
    [
        .. FormTable.Parse(Irregular),
        .. Words(Added).Select(w => KeyValuePair.Create(w, WithoutEnding(w))),
        .. Words(ForE).Select(w => KeyValuePair.Create(w, WithoutEnding(w) + "e")),
        .. Words(Doubled).Select(w => KeyValuePair.Create(w, WithoutEnding(w)[..^1])),
    ];

    private static string[] Words(string lines) => lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutEnding(string word) => word[..^(word.EndsWith("ing", StringComparison.Ordinal) ? "ing" : "ed").Length];
}
