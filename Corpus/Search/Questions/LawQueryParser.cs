using Lucene.Net.Analysis;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Reads query syntax. Words without a field are looked for in headings, bodies and titles. The exact field knows which words
/// stand in a provision, not where: a phrase in it is one of the stemmed fields whose words all stand there as written.
/// </summary>
internal sealed class LawQueryParser : MultiFieldQueryParser
{
    private const int MostExpanded = 200;
    private static readonly string[] WithPlaces = [Fields.Heading, Fields.Body];

    public LawQueryParser(Analyzer analyzer)
        : base(LuceneVersion.LUCENE_48, [Fields.Heading, Fields.Body, Fields.Title], analyzer, new Dictionary<string, float> { [Fields.Heading] = 3f, [Fields.Body] = 1f, [Fields.Title] = 0.5f })
    {
        AllowLeadingWildcard = false;
        DefaultOperator = Operator.OR;
        MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MostExpanded);
    }

    protected override Query? GetFieldQuery(string field, string queryText, bool quoted) => InField(field, f => base.GetFieldQuery(f, queryText, quoted));

    protected override Query? GetFieldQuery(string field, string queryText, int slop) => InField(field, f => base.GetFieldQuery(f, queryText, slop));

    private static Query? InField(string field, Func<string, Query?> read) =>
        read(field) is var query && query is PhraseQuery phrase && string.Equals(field, Fields.Exact, StringComparison.Ordinal) ? AsWritten(phrase, read) : query;

    private static BooleanQuery AsWritten(PhraseQuery phrase, Func<string, Query?> read)
    {
        var query = new BooleanQuery();
        foreach (var term in phrase.GetTerms())
            query.Add(new TermQuery(term), Occur.MUST);
        var places = new BooleanQuery();
        foreach (var field in WithPlaces)
        {
            if (read(field) is { } stemmed)
                places.Add(stemmed, Occur.SHOULD);
        }

        query.Add(places, Occur.MUST);
        return query;
    }
}
