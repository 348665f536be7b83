namespace ComplianceEngine.Corpus.Search.Ranking;

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
        _nearness = new double[provisions.Count][];
        _held = new double[provisions.Count][];
        using var words = new WordSum(bound);
        var shortestFirst = Enumerable.Range(0, provisions.Count).OrderBy(p => provisions[p].Words.Length).ToArray();
        for (var i = 0; i < shortestFirst.Length; i++)
        {
            var provision = shortestFirst[i];
            _nearness[provision] = new double[provisions.Count];
            _held[provision] = new double[asked.All.Length];
            words.Add(provisions[provision]);
            Compare(provision, shortestFirst.AsSpan(0, i), words);
            words.Clear(provisions[provision]);
        }
    }

    /// <summary>What share of the question each provision speaks of by itself, by how much each part of it tells: from 0 to 1.</summary>
    public double[] Coverage() => Array.ConvertAll(_held, h => _asked.Weights.Share(c => h[c] > 0));

    /// <summary>
    /// How likely the question is in the words of each provision, beside the one where it is most: from 1, for that one, to 0,
    /// where a concept is on the average (the geometric mean, by how much each tells) less likely by <see cref="Unlikely"/>.
    /// </summary>
    public double[] Likelihoods()
    {
        var spoken = Spoken();
        var all = spoken.Sum(c => _asked.All[c].Weight);
        var likelihoods = new double[_provisions.Count];
        var most = double.NegativeInfinity;
        for (var p = 0; p < likelihoods.Length; p++)
        {
            likelihoods[p] = LogLikelihood(p, spoken);
            most = Math.Max(most, likelihoods[p]);
        }

        foreach (ref var likelihood in likelihoods.AsSpan())
            likelihood = spoken.Length == 0 ? 0 : Math.Max(0, 1 - ((most - likelihood) / (all * Unlikely)));
        return likelihoods;
    }

    /// <summary>The concepts that any provision speaks of.</summary>
    private int[] Spoken() => [.. Enumerable.Range(0, _asked.All.Length).Where(c => Array.Exists(_held, h => h[c] > 0))];

    /// <summary>Notes what a provision speaks of, and how near it is to shorter ones: of two, the shorter is gone through.</summary>
    /// <param name="words">The provision's words.</param>
    private void Compare(int provision, ReadOnlySpan<int> shorter, WordSum words)
    {
        for (var c = 0; c < _asked.All.Length; c++)
            _held[provision][c] = _provisions[provision].Length * WeightOf(_asked.All[c], words);
        foreach (var other in shorter)
        {
            var cosine = words.Along(_provisions[other]);
            _nearness[provision][other] = _nearness[other][provision] = cosine * cosine * cosine;
        }
    }

    /// <summary>What a concept weighs among some words, by the name that weighs most; a name of several words by the one that weighs least.</summary>
    private static double WeightOf(NumberedConcept concept, WordSum words)
    {
        var most = 0.0;
        foreach (var name in concept.Names)
        {
            var least = double.MaxValue;
            foreach (var word in name.Words)
                least = Math.Min(least, words[word]);
            most = Math.Max(most, name.Worth * least);
        }

        return most;
    }

    private double LogLikelihood(int provision, int[] spoken)
    {
        var nearness = _nearness[provision];
        var share = nearness.Sum() is > 0 and var all ? Lent / all : 0;
        var mass = MissingMass + _provisions[provision].Mass;
        var held = new double[spoken.Length];
        for (var c = 0; c < held.Length; c++)
            held[c] = Missing + _held[provision][spoken[c]];
        for (var other = 0; other < nearness.Length; other++)
        {
            if (nearness[other] == 0)
                continue;
            var lent = share * nearness[other];
            mass += lent * _provisions[other].Mass;
            var lender = _held[other];
            for (var c = 0; c < held.Length; c++)
                held[c] += lent * lender[spoken[c]];
        }

        var likelihood = 0.0;
        for (var c = 0; c < held.Length; c++)
            likelihood += _asked.All[spoken[c]].Weight * Math.Log(held[c] / mass);
        return likelihood;
    }
}
