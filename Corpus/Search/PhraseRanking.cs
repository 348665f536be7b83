using System.Globalization;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Puts first, among the best that a search found, those whose plain words (<see cref="PlainWords"/>) say what was asked, and
/// those that are asked for in the same words as they: the index knows which words a provision is asked by, and neither which
/// of them make one phrase nor which go together. A clause comes after its section.
/// </summary>
internal sealed class PhraseRanking(IndexSearcher searcher, WordRarity rarity, WordKinds kinds)
{
    /// <summary>How many of the best are looked at.</summary>
    public const int Depth = 100;

    /// <summary>The least score of what a question cites: far more than words give.</summary>
    public const float LeastCited = 250f;

    private const int MostKept = 20_000;
    private const float Worth = 0.5f;

    /// <summary>What the words in which the answer is asked for are worth, beside a phrase that is the question.</summary>
    private const double MeaningWorth = 1.5;

    /// <summary>How many of the nearest phrases tell in which words the answer is asked for.</summary>
    private const int Telling = 15;

    /// <summary>What it is worth to be near to the same provisions as the question, beside a phrase that is the question.</summary>
    private const double NeighbourWorth = 2;

    /// <summary>How many of the best tell to which provisions the question is near.</summary>
    private const int Neighbours = 30;

    /// <summary>More than words alone can score: what a question cites stays first.</summary>
    private const float MostScore = 100f;

    private const double LeastTold = 0.5;
    private static readonly HashSet<string> Read = [Fields.Asked, Fields.Section];
    private readonly BoundedCache<int, AskedProvision> _asked = new(MostKept);

    /// <summary>
    /// Documents, best first, each with its nearest phrase where one is near. A phrase that is the question itself is worth
    /// half the best score, so is all that was asked in several of a provision's phrases. The words of the provisions with the
    /// nearest phrases are worth more (feedback, Rocchio 1971), and most what is near to the same provisions as the question:
    /// two that share no word then meet in a third (the generalized vector space, Wong and others 1985).
    /// </summary>
    public IEnumerable<(FieldDoc Doc, string? AskedAs)> Rank(ScoreDoc[] found, ConceptWeights asked)
    {
        var worth = found.Length == 0 ? 0 : Math.Min(found[0].Score, MostScore) * Worth;
        var coverage = new Coverage(asked);
        var candidates = found.Cast<FieldDoc>().Select(d => new Candidate(d, AskedBy(d.Doc), asked)).ToList();
        var meant = WordDirection.Sum(candidates
            .Take(Depth)
            .SelectMany(c => c.Likenesses.Select(l => (c.Asked.Direction, Weight: l)))
            .OrderByDescending(p => p.Weight)
            .Take(Telling));
        var question = WordDirection.Of(asked.Concepts.SelectMany(c => c.Words), rarity);
        var neighbourhood = WordDirection.Sum(candidates
            .Take(Neighbours)
            .Select(c => (c.Asked.Direction, question.Likeness(c.Asked.Direction))));
        foreach (var candidate in candidates.Take(Depth))
            candidate.Doc.Score += worth * (float)WorthOf(candidate);
        PutSectionsFirst(candidates);
        return candidates.OrderByDescending(c => c.Doc.Score).Select(c => (c.Doc, c.AskedAs));

        double WorthOf(Candidate candidate) =>
            candidate.Likenesses.Max() + coverage.Of(candidate.Asked.Words)
            + (MeaningWorth * candidate.Asked.Direction.Likeness(meant)) + (NeighbourWorth * candidate.Asked.Direction.Likeness(neighbourhood));
    }

    /// <summary>Lifts each section as high as its best clause; but what a question cites stays first.</summary>
    private static void PutSectionsFirst(List<Candidate> candidates)
    {
        var clauses = candidates.Where(c => c.Asked.Section is not null && c.Doc.Score < LeastCited).ToLookup(c => c.Asked.Section!, c => c.Doc.Score);
        foreach (var section in candidates.Where(c => clauses.Contains(c.Id)))
            section.Doc.Score = Math.Max(section.Doc.Score, MathF.BitIncrement(clauses[section.Id].Max()));
    }

    /// <summary>The analysed words of a document's heading and phrases.</summary>
    public IEnumerable<string> WordsOf(int doc) => AskedBy(doc).Words;

    private AskedProvision AskedBy(int doc) => _asked.GetOrAdd(doc, d =>
    {
        var stored = searcher.Doc(d, Read);
        var phrases = stored.GetValues(Fields.Asked, CultureInfo.InvariantCulture).Select(ToPhrase).ToList();
        return new AskedProvision(phrases, WordDirection.Of(phrases.SelectMany(p => p.Words), rarity), stored.Get(Fields.Section, CultureInfo.InvariantCulture));
    });

    private Phrase ToPhrase(string asked)
    {
        var end = asked.LastIndexOf('\n');
        return new Phrase(asked[..end], asked[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), rarity, kinds);
    }

    /// <summary>A document, and how near each of its phrases comes to what was asked.</summary>
    private sealed class Candidate(FieldDoc doc, AskedProvision provision, ConceptWeights asked)
    {
        public FieldDoc Doc { get; } = doc;

        public string Id { get; } = ((BytesRef)doc.Fields[1]).Utf8ToString();

        public AskedProvision Asked { get; } = provision;

        public IReadOnlyList<double> Likenesses { get; } = [.. provision.Phrases.Select(p => p.Likeness(asked))];

        /// <summary>The nearest phrase, where it is near; not the heading, which a hit shows anyway.</summary>
        public string? AskedAs
        {
            get
            {
                var (phrase, likeness) = Asked.Phrases.Zip(Likenesses).MaxBy(p => p.Second);
                return likeness >= LeastTold && phrase != Asked.Heading ? phrase.Text : null;
            }
        }
    }
}
