using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Queries for what people ask in plain words: each concept is looked for in headings, bodies, titles, the treaty's words and
/// plain words, by all its names and by its kind, with a bonus for standing together.
/// </summary>
/// <param name="documents">How many provisions the index has.</param>
internal sealed class ConceptQueries(IndexTerms terms, KeptQueries kept, int documents)
{
    private const float SynonymWeight = 0.75f;
    private const float KindWeight = 5f;
    private const float PartWeight = 0.35f;
    private const float WholeHeading = 3f;

    /// <summary>So few words are a term; in a sentence, which word stands next to which says little.</summary>
    private const int FewWords = 4;

    /// <summary>What more provisions speak of than these, and than one in fifty, tells nothing in a large book.</summary>
    private const int Few = 1_000;

    private const int OneIn = 50;

    private static readonly Place Everywhere = new(
        "everywhere",
        [(Fields.Heading, 3.2f), (Fields.Body, 1f), (Fields.Title, 0.55f), (Fields.Duty, 0.6f), (Fields.Parts, 0.45f), (Fields.Plain, 2.5f)]);

    /// <summary>Where what else a thing is called is looked for.</summary>
    private static readonly Place ForOtherNames = new("other names", [.. Everywhere.Fields.Where(s => s.Field is Fields.Heading or Fields.Body or Fields.Plain)]);

    private static readonly Place ForKinds = new("kinds", [(Fields.Kind, 1f)]);
    private readonly int _mostTelling = Math.Max(Few, documents / OneIn);

    /// <param name="words">What was asked, word by word.</param>
    /// <param name="lift">Queries for provisions that the question names outright; each is put before everything else.</param>
    public Query Of(IReadOnlyList<string> words, IReadOnlyList<Concept> concepts, IReadOnlyList<Query> lift)
    {
        var names = concepts.Select(ByName).ToList();
        var asked = new BooleanQuery(disableCoord: false);
        foreach (var (concept, byName) in concepts.Zip(names))
            asked.Add(WithKinds(concept, byName), Occur.SHOULD);
        var named = new BooleanQuery(disableCoord: true);
        foreach (var exact in lift)
            named.Add(exact, Occur.SHOULD);
        named.Add(new TermQuery(new Term(Fields.HeadingKey, QuestionWords.HeadingKey(words))) { Boost = WholeHeading }, Occur.SHOULD);
        var query = new BooleanQuery(disableCoord: true) { { asked, Occur.SHOULD }, { named, Occur.SHOULD } };
        if (words.Count <= FewWords)
        {
            foreach (var (first, second) in words.Zip(words.Skip(1)))
                query.Add(Together(first, second), Occur.SHOULD);
        }

        return new WordByWordQuery(query, Needed(concepts, names, named));
    }

    /// <summary>
    /// In a large book, a question that has words of which few provisions speak asks for those: provisions that hold nothing of
    /// it but words that stand everywhere are not gone through, which is most of the work (Turtle, Flood 1995).
    /// </summary>
    private BooleanQuery? Needed(IReadOnlyList<Concept> concepts, IReadOnlyList<Query> names, Query named)
    {
        var telling = names.Where((_, i) => UsesOf(concepts[i]) is > 0 and var uses && uses <= _mostTelling).ToList();
        if (telling.Count == 0 || telling.Count == concepts.Count)
            return null;
        var needed = new BooleanQuery(disableCoord: true) { { named, Occur.SHOULD } };
        foreach (var byName in telling)
            needed.Add(byName, Occur.SHOULD);
        foreach (var kind in concepts.SelectMany(c => c.Kinds).Where(k => terms.Find(Fields.Kind, k) is { } place && place.DocFreq <= _mostTelling))
            needed.Add(Kept(ForKinds, [kind], 1), Occur.SHOULD);
        return needed;
    }

    /// <summary>About how many provisions speak of a concept, by any name.</summary>
    private int UsesOf(Concept concept) =>
        concept.Others.Append(concept.Words).Sum(name => name.Min(terms.UsesOf));

    private DisjunctionMaxQuery WithKinds(Concept concept, DisjunctionMaxQuery byName)
    {
        if (concept.Kinds.Count == 0)
            return byName;
        var query = new DisjunctionMaxQuery([.. byName], byName.TieBreakerMultiplier);
        foreach (var kind in concept.Kinds)
            query.Add(Kept(ForKinds, [kind], concept.Weight * KindWeight));
        return query;
    }

    private DisjunctionMaxQuery ByName(Concept concept)
    {
        var query = new DisjunctionMaxQuery(0.15f) { Kept(Everywhere, concept.Words, concept.Weight) };
        foreach (var other in concept.Others)
            query.Add(Kept(ForOtherNames, other, concept.Weight * SynonymWeight));
        if (concept.Words.Count == 1)
            return query;
        var parts = new BooleanQuery(disableCoord: false);
        foreach (var word in concept.Words)
            parts.Add(Kept(Everywhere, [word], concept.Weight * PartWeight), Occur.SHOULD);
        query.Add(parts);
        return query;
    }

    /// <summary>A term in some fields, of which what it gives is kept: it is asked for in one question after another.</summary>
    private KeptQuery Kept(Place place, IReadOnlyList<string> words, float boost) => kept.Of(place.Name, string.Join(' ', words), () => TermQuery(words, place), boost);

    /// <summary>A term in those of some fields that have it.</summary>
    private DisjunctionMaxQuery TermQuery(IReadOnlyList<string> words, Place place)
    {
        var query = new DisjunctionMaxQuery(0.35f);
        foreach (var (field, weight) in place.Fields)
        {
            if (words.Count > 1)
                AddPhrase(query, Phrase(field, words, 1, weight));
            else if (words.Count == 1)
                AddTerm(query, field, words[0], weight);
        }

        return query;
    }

    private DisjunctionMaxQuery Together(string first, string second)
    {
        var query = new DisjunctionMaxQuery(0.5f);
        PhraseQuery[] pairs = [Phrase(Fields.Heading, [first, second], slop: 2, boost: 2f), Phrase(Fields.Plain, [first, second], slop: 2, boost: 1f)];
        foreach (var pair in pairs.Where(terms.HasWords))
            query.Add(pair);
        return query;
    }

    private void AddPhrase(DisjunctionMaxQuery query, PhraseQuery phrase)
    {
        if (terms.Has(phrase))
            query.Add(phrase);
    }

    private void AddTerm(DisjunctionMaxQuery query, string field, string text, float boost)
    {
        if (terms.Find(field, text) is { } place)
            query.Add(new TermQuery(new Term(field, text), place) { Boost = boost });
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> words, int slop, float boost)
    {
        var phrase = new PhraseQuery { Slop = slop, Boost = boost };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    /// <summary>Fields in which terms are looked for, and what each is worth.</summary>
    private sealed record Place(string Name, (string Field, float Boost)[] Fields);
}
