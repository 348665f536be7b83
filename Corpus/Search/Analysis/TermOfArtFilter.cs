using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Stems what a light stemmer would stem wrongly or not at all (<see cref="LegalForms"/>, <see cref="VerbForms"/>), and keeps it
/// from those. It stands before the stemmer, and behind it for what the stemmer brings to light: "convictions" becomes
/// "conviction" there, and "convict" here.
/// </summary>
internal sealed class TermOfArtFilter : TokenFilter
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Stems =
        LegalForms.All.Concat(VerbForms.All).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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
        if (!_keyword.IsKeyword && Stems.TryGetValue(_term.Buffer.AsSpan(0, _term.Length), out var stem))
        {
            _term.SetEmpty().Append(stem);
            _keyword.IsKeyword = true;
        }

        return true;
    }
}
