using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Analysis for legal English: no word is dropped ("not" and "no" carry the law), and stemming is light, so that terms
/// of art stay apart. British and American spellings meet. The exact kind does not stem at all.
/// </summary>
internal sealed class LegalAnalyzer(bool isStemmed) : Analyzer
{
    /// <summary>How far apart two texts of one field stand: no phrase reaches from one into the other.</summary>
    public const int Gap = 100;

    public static Analyzer PerField() => new PerFieldAnalyzerWrapper(
        new LegalAnalyzer(isStemmed: true),
        new Dictionary<string, Analyzer> { [Fields.Exact] = new LegalAnalyzer(isStemmed: false), [Fields.Kind] = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48) });

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(tokenizer, new OncePerWordFilter(tokenizer, Written, isStemmed ? Stemmed : null));
    }

    /// <summary>Words as they are written, but for case, accents, possessives and what Britain and America spell differently.</summary>
    public static TokenStream Written(TokenStream words)
    {
        TokenStream stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words);
        stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        return new SpellingFilter(stream);
    }

    /// <summary>
    /// The stems of words so written. The light stemmer (Krovetz 1993) knows many a plural as a word of its own ("provinces",
    /// "conditions"); the one behind it takes the plural's ending and nothing else (Harman 1991).
    /// </summary>
    public static TokenStream Stemmed(TokenStream written) =>
        new TermOfArtFilter(new EnglishMinimalStemFilter(new KStemFilter(new TermOfArtFilter(written))));

    public override int GetPositionIncrementGap(string fieldName) => Gap;
}
