using ComplianceEngine.Corpus.Search.Questions;
using ComplianceEngine.Corpus.Search.Scoring;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>
/// Puts first, among the best that a search found, those whose plain words (<see cref="PlainWords"/>) say what was asked, and
/// those that are asked for in the same words as they: the index knows which words a provision is asked by, and neither which
/// of them make one phrase nor which go together. A clause comes after its section.
/// </summary>
internal sealed class PhraseRanking(AskedProvisions provisions)
{
    /// <summary>How many of the best are looked at.</summary>
    public const int Depth = 100;

    /// <summary>The least score of what a question cites: far more than words give.</summary>
    public const float LeastCited = 250f;

    private const float Worth = 0.5f;

    /// <summary>What the words in which the answer is asked for are worth, beside a phrase that is the question.</summary>
    private const double MeaningWorth = 1.5;

    /// <summary>How many of the nearest phrases tell in which words the answer is asked for.</summary>
    private const int Telling = 15;

    /// <summary>What it is worth to be near to the same provisions as the question, beside a phrase that is the question.</summary>
    private const double NeighbourWorth = 1.5;

    /// <summary>How many of the best tell to which provisions the question is near.</summary>
    private const int Neighbours = 30;

    /// <summary>What it is worth to be the provision in whose words the question is most likely, beside a phrase that is the question.</summary>
    private const double LikelihoodWorth = 2.5;

    /// <summary>What words count as scoring where something is cited: they are few beside a citation, and what is cited stays first.</summary>
    private const float ScoreBesideCited = 15f;

    private const double LeastTold = 0.5;

    /// <summary>
    /// Documents, best first, each with its nearest phrase where one is near. A phrase that is the question itself is worth
    /// half the best score, so is all that was asked in several of a provision's phrases. The words of the provisions with the
    /// nearest phrases are worth more (feedback, Rocchio 1971), so is what is near to the same provisions as the question: two
    /// that share no word then meet in a third (the generalized vector space, Wong and others 1985). Most is worth how likely
    /// the question is in the words of a provision and of those near to it (<see cref="SharedLanguage"/>).
    /// </summary>
    public IEnumerable<RankedProvision> Rank(IReadOnlyList<Found> found, ConceptWeights asked, WantedRole wanted)
    {
        var read = found.Select(f => (Found: f, Asked: provisions.Of(f.Document))).ToList(); // All, before the question's words are looked up among theirs.
        var concepts = provisions.Number(asked);
        var candidates = read.ConvertAll(r => new Candidate(r.Found, r.Asked, concepts));
        Lift([.. candidates.Take(Depth)], concepts, wanted);
        PutSectionsFirst(candidates);
        return candidates.OrderByDescending(c => c.Score).Select(c => new RankedProvision(c.Document, c.Asked, c.Score, AskedAs(c)));
    }

    private string? AskedAs(Candidate candidate) => candidate.Nearest is { } nearest ? provisions.TextOf(candidate.Document, nearest) : null;

    private void Lift(List<Candidate> candidates, NumberedConcepts concepts, WantedRole wanted)
    {
        if (candidates.Count == 0 || concepts.All.Length == 0)
            return; // A question in query syntax has no concepts, and nothing to lift by.
        var bound = provisions.WordBound;
        using var meant = WordSum.Of(bound, [.. candidates
            .SelectMany(c => c.Likenesses.Where(l => l > 0).Select(l => new WeightedDirection(c.Asked.Direction, l)))
            .OrderByDescending(p => p.Weight)
            .Take(Telling)]);
        using var neighbourhood = Neighbourhood(candidates, concepts, bound);
        var language = new SharedLanguage([.. candidates.Select(c => c.Asked.Direction)], concepts, bound);
        var (coverage, likelihoods) = (language.Coverage(), language.Likelihoods());
        var worth = Worth * (candidates[0].Score is < LeastCited and var best ? best : ScoreBesideCited);
        for (var i = 0; i < candidates.Count; i++)
        {
            var direction = candidates[i].Asked.Direction;
            var lift = candidates[i].Likenesses.Max() + coverage[i] + (MeaningWorth * meant.Along(direction))
                + (NeighbourWorth * neighbourhood.Along(direction)) + (LikelihoodWorth * likelihoods[i])
                + wanted.Of(candidates[i].Asked.Role);
            candidates[i].Score += worth * (float)lift;
        }
    }

    /// <summary>The words of the best, each by how near it is to the question.</summary>
    private WordSum Neighbourhood(List<Candidate> candidates, NumberedConcepts asked, int bound)
    {
        using var question = new WordSum(bound);
        foreach (var word in asked.Words)
            question.Add(word.Number, word.Rarity);
        return WordSum.Of(bound, [.. candidates.Take(Neighbours).Select(c => new WeightedDirection(c.Asked.Direction, question.Along(c.Asked.Direction)))]);
    }

    /// <summary>Lifts each section as high as its best clause; but what a question cites stays first.</summary>
    private static void PutSectionsFirst(List<Candidate> candidates)
    {
        var clauses = candidates.Where(c => c.Score < LeastCited).ToLookup(c => c.Asked.Section, c => c.Score);
        foreach (var section in candidates.Where(c => clauses.Contains(c.Asked.Id)))
            section.Score = Math.Max(section.Score, MathF.BitIncrement(clauses[section.Asked.Id].Max()));
    }

    /// <summary>A document, and how near each of its phrases comes to what was asked.</summary>
    private sealed class Candidate(Found found, AskedProvision provision, NumberedConcepts asked)
    {
        public int Document { get; } = found.Document;

        public float Score { get; set; } = found.Score;

        public AskedProvision Asked { get; } = provision;

        public double[] Likenesses { get; } = Array.ConvertAll(provision.Phrases, p => p.Likeness(asked));

        /// <summary>The place of the nearest phrase, where it is near; not the heading, which a hit shows anyway.</summary>
        public int? Nearest
        {
            get
            {
                var nearest = Array.IndexOf(Likenesses, Likenesses.Max());
                return nearest > 0 && Likenesses[nearest] >= LeastTold ? nearest : null;
            }
        }
    }
}
