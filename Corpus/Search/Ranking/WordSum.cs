using System.Buffers;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A sum of directions, written out over all words, so that many can be compared with it quickly.</summary>
/// <remarks>Words are gone through as they stand in texts and not by their numbers: no rounding depends on those.</remarks>
/// <param name="bound">More than the number of any word.</param>
internal sealed class WordSum(int bound) : IDisposable
{
    private readonly double[] _weights = Cleared(bound);

    /// <summary>The sum of directions, each by its weight, brought to length one (Rocchio 1971).</summary>
    public static WordSum Of(int bound, IReadOnlyList<WeightedDirection> parts)
    {
        var sum = new WordSum(bound);
        foreach (var part in parts)
            sum.Add(part.Direction, part.Weight);
        var length = Math.Sqrt(parts.Sum(p => p.Weight * sum.Along(p.Direction)));
        if (length > 0)
        {
            foreach (ref var weight in sum._weights.AsSpan(0, bound))
                weight /= length;
        }

        return sum;
    }

    /// <summary>What a word weighs.</summary>
    public double this[int word] => _weights[word];

    public void Add(int word, double weight) => _weights[word] += weight;

    public void Add(WordDirection direction, double weight = 1)
    {
        var words = direction.Words;
        var weights = direction.Weights;
        for (var i = 0; i < words.Length; i++)
            _weights[words[i]] += weight * weights[i];
    }

    /// <summary>Takes all words of a direction out.</summary>
    public void Clear(WordDirection direction)
    {
        foreach (var word in direction.Words)
            _weights[word] = 0;
    }

    /// <summary>How far the sum goes along a direction: where it has length one, the cosine of the angle between them.</summary>
    public double Along(WordDirection direction)
    {
        var words = direction.Words;
        var weights = direction.Weights;
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++)
            sum += _weights[words[i]] * weights[i];
        return sum;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<double>.Shared.Return(_weights);

    private static double[] Cleared(int bound)
    {
        var weights = ArrayPool<double>.Shared.Rent(bound);
        Array.Clear(weights, 0, bound);
        return weights;
    }
}
