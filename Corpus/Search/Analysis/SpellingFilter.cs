using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Brings American spellings of legal English to the British of the statutes: defense, organize, labor, judgement.</summary>
internal sealed class SpellingFilter : TokenFilter
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["defense"] = "defence",
        ["offense"] = "offence",
        ["offenses"] = "offences",
        ["license"] = "licence",
        ["licensed"] = "licenced",
        ["labor"] = "labour",
        ["harbor"] = "harbour",
        ["harboring"] = "harbouring",
        ["behavior"] = "behaviour",
        ["honor"] = "honour",
        ["judgement"] = "judgment",
        ["counseling"] = "counselling",
        ["counselor"] = "counsellor",
        ["favor"] = "favour",
        ["program"] = "programme",
        ["jail"] = "prison",
        ["gaol"] = "prison",
        ["center"] = "centre",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        new HashSet<string>(StringComparer.Ordinal) { "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able" }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ICharTermAttribute _term;

    public SpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (ByLetters.TryGetValue(word, out var british))
            _term.SetEmpty().Append(british);
        else if (PlaceOfZ(word) is > 0 and var z)
            word[z] = 's';
        return true;
    }

    /// <summary>Where organize, organizing or organization has its z; 0 where a word is none of the kind, as seize and prize are.</summary>
    private static int PlaceOfZ(ReadOnlySpan<char> word)
    {
        var z = word.LastIndexOf('z');
        return z > 4 && word[z - 1] == 'i' && word[z - 2] != 'e' && Endings.Contains(word[(z + 1)..]) ? z : 0;
    }
}
