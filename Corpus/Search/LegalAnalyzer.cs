using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Analysis for legal English: no word is dropped ("not" and "no" carry the law), and stemming is light, so that terms
/// of art stay apart. British and American spellings meet. The exact kind does not stem at all.
/// </summary>
internal sealed class LegalAnalyzer(bool isStemmed) : Analyzer
{
    public static Analyzer PerField() => new PerFieldAnalyzerWrapper(
        new LegalAnalyzer(isStemmed: true),
        new Dictionary<string, Analyzer> { [Fields.Exact] = new LegalAnalyzer(isStemmed: false), [Fields.Kind] = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48) });

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(tokenizer, new OncePerWordFilter(tokenizer, Chain));
    }

    private TokenStream Chain(TokenStream words)
    {
        TokenStream stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words);
        stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new SpellingFilter(stream);
        return isStemmed ? new KStemFilter(new TermOfArtFilter(stream)) : stream;
    }

    public override int GetPositionIncrementGap(string fieldName) => 100;
}
