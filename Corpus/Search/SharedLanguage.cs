namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// How likely what was asked is in the words of each of some provisions (query likelihood: Ponte, Croft 1998). Provisions near
/// to each other lend each other their words (Kurland, Lee 2004): few are asked for in all the words that people use.
/// </summary>
internal sealed class SharedLanguage
{
    /// <summary>What the words lent to a provision are worth, together, beside its own.</summary>
    private const double Lent = 3;

    /// <summary>What a concept weighs in a provision that does not speak of it.</summary>
    private const double Missing = 0.3;

    /// <summary>What all that a provision does not speak of weighs together.</summary>
    private const double MissingMass = 1600;

    /// <summary>The logarithm of by how much less likely a concept may be before its provision is worth nothing.</summary>
    private const double Unlikely = 3;

    private readonly IReadOnlyList<WordDirection> _provisions;
    private readonly NumberedConcepts _asked;
    private readonly double[][] _nearness;
    private readonly double[][] _held;

    /// <param name="bound">More than the number of any word.</param>
    public SharedLanguage(IReadOnlyList<WordDirection> provisions, NumberedConcepts asked, int bound)
    {
        _provisions = provisions;
        _asked = asked;
        _nearness = [.. provisions.Select(_ => new double[provisions.Count])];
        _held = [.. provisions.Select(_ => new double[asked.All.Length])];
        using var words = new WordSum(bound);
        for (var i = 0; i < provisions.Count; i++)
        {
            words.Add(provisions[i]);
            Compare(i, words);
            words.Clear(provisions[i]);
        }
    }

    /// <summary>What share of the question each provision speaks of by itself, by how much each part of it tells: from 0 to 1.</summary>
    public IReadOnlyList<double> Coverage() =>
        [.. _held.Select(h => _asked.Weights.Share(c => h[c] > 0))];

    /// <summary>
    /// How likely the question is in the words of each provision, beside the one where it is most: from 1, for that one, to 0,
    /// where a concept is on the average (the geometric mean, by how much each tells) less likely by <see cref="Unlikely"/>.
    /// </summary>
    public IReadOnlyList<double> Likelihoods()
    {
        var spoken = Enumerable.Range(0, _asked.All.Length).Where(c => _held.Any(h => h[c] > 0)).ToList();
        var all = spoken.Sum(c => _asked.All[c].Weight);
        var logs = Enumerable.Range(0, _provisions.Count).Select(p => LogLikelihood(p, spoken)).ToList();
        var most = logs.Max();
        return logs.ConvertAll(l => spoken.Count == 0 ? 0 : Math.Max(0, 1 - ((most - l) / (all * Unlikely))));
    }

    /// <summary>Notes what a provision speaks of, and how near it is to those before it.</summary>
    /// <param name="words">The provision's words.</param>
    private void Compare(int provision, WordSum words)
    {
        for (var c = 0; c < _asked.All.Length; c++)
            _held[provision][c] = _provisions[provision].Length * WeightOf(_asked.All[c], words);
        for (var other = 0; other < provision; other++)
        {
            var cosine = words.Along(_provisions[other]);
            _nearness[provision][other] = _nearness[other][provision] = cosine * cosine * cosine;
        }
    }

    /// <summary>What a concept weighs among some words, by the name that weighs most; a name of several words by the one that weighs least.</summary>
    private static double WeightOf(NumberedConcept concept, WordSum words)
    {
        var most = 0.0;
        foreach (var (name, worth) in concept.Names)
        {
            var least = double.MaxValue;
            foreach (var word in name)
                least = Math.Min(least, words[word]);
            most = Math.Max(most, worth * least);
        }

        return most;
    }

    private double LogLikelihood(int provision, List<int> spoken)
    {
        var nearness = _nearness[provision];
        var share = nearness.Sum() is > 0 and var all ? Lent / all : 0;
        var mass = MissingMass + _provisions[provision].Mass;
        var held = spoken.ConvertAll(c => Missing + _held[provision][c]);
        for (var other = 0; other < nearness.Length; other++)
        {
            var lent = share * nearness[other];
            mass += lent * _provisions[other].Mass;
            for (var c = 0; c < held.Count; c++)
                held[c] += lent * _held[other][spoken[c]];
        }

        return spoken.Select((c, i) => _asked.All[c].Weight * Math.Log(held[i] / mass)).Sum();
    }
}
