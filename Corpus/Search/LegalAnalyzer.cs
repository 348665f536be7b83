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
        TokenStream stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, tokenizer);
        stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new SpellingFilter(stream);
        if (isStemmed)
        {
            stream = new StemmerOverrideFilter(stream, TermsOfArt);
            stream = new KStemFilter(stream);
        }

        return new TokenStreamComponents(tokenizer, stream);
    }

    /// <summary>Words whose stem means another thing in law, and words that the light stemmer leaves apart.</summary>
    private static StemmerOverrideFilter.StemmerOverrideMap TermsOfArt { get; } = MakeTermsOfArt();

    public override int GetPositionIncrementGap(string fieldName) => 100;

    private static StemmerOverrideFilter.StemmerOverrideMap MakeTermsOfArt()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: true);
        foreach (var (word, stem) in new[]
                 {
                     ("organised", "organize"), ("organized", "organize"), ("attachment", "attach"), ("attached", "attach"), ("forfeiture", "forfeit"), ("forfeited", "forfeit"),
                     ("confiscation", "confiscate"), ("confiscated", "confiscate"), ("abetment", "abet"), ("abetting", "abet"), ("abets", "abet"), ("abettor", "abet"), ("bribery", "bribe"), ("bribes", "bribe"),
                     ("laundering", "launder"), ("launders", "launder"), ("smuggling", "smuggle"), ("smuggled", "smuggle"), ("smuggler", "smuggle"), ("trafficking", "traffick"), ("trafficked", "traffick"), ("trafficker", "traffick"),
                     ("kidnapping", "kidnap"), ("kidnapped", "kidnap"), ("abduction", "abduct"), ("abducting", "abduct"), ("concealment", "conceal"), ("concealing", "conceal"), ("investigation", "investigate"), ("investigates", "investigate"),
                     ("extradition", "extradite"), ("interception", "intercept"), ("witnesses", "witness"), ("proceeds", "proceeds"), ("proceedings", "proceedings"), ("goods", "goods"), ("arms", "arms"),
                     ("compensation", "compensate"), ("protection", "protect"), ("conviction", "convict"), ("convicted", "convict"), ("possession", "possess"), ("possessing", "possess"), ("terrorism", "terrorist"), ("terrorists", "terrorist"),
                     ("detention", "detain"), ("detained", "detain"), ("seizure", "seize"), ("seized", "seize"), ("intimidation", "intimidate"), ("extortion", "extort"), ("conspiracy", "conspire"), ("forgery", "forge"), ("forged", "forge"),
                     ("punishment", "punish"), ("punishable", "punish"), ("punished", "punish"), ("punishing", "punish"), ("punishes", "punish"), ("definition", "define"), ("definitions", "define"), ("defined", "define"), ("counterfeiting", "counterfeit"),
                     ("disclosure", "disclose"), ("freezing", "freeze"), ("frozen", "freeze"), ("recruitment", "recruit"), ("exploitation", "exploit"), ("jurisdiction", "jurisdiction"), ("cultivation", "cultivate"), ("prosecution", "prosecute"),
                 })
        {
            builder.Add(word, stem);
        }

        return builder.Build();
    }
}
