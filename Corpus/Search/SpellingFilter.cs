using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search;

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
        ["unauthorized"] = "unauthorised",
        ["authorized"] = "authorised",
        ["authorize"] = "authorise",
        ["recognized"] = "recognised",
        ["criminalize"] = "criminalise",
        ["cyber"] = "cyber",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly ICharTermAttribute _term;

    public SpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        if (ByLetters.TryGetValue(_term.Buffer.AsSpan(0, _term.Length), out var british))
            _term.SetEmpty().Append(british);
        return true;
    }
}
