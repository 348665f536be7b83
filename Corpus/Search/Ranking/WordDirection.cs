namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>What a provision is about, as a direction in the space of words: each word by how often it stands there and how rare it is (Salton 1971).</summary>
internal sealed class WordDirection
{
    private readonly int[] _words;
    private readonly double[] _weights;

    /// <param name="words">Its different words, in the order in which they first stand there; those that only ask are left out.</param>
    /// <param name="counts">How often each stands there.</param>
    public WordDirection(AskedWord[] words, int[] counts)
    {
        var telling = 0;
        foreach (var word in words)
            telling += word.Tells ? 1 : 0;
        _words = new int[telling];
        _weights = new double[telling];
        var (count, squares) = (0, 0.0);
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Tells)
                continue;
            var weight = Math.Log(1 + counts[i]) * words[i].Rarity;
            squares += weight * weight;
            Mass += weight;
            (_words[count], _weights[count]) = (words[i].Number, weight);
            count++;
        }

        Length = Math.Sqrt(squares);
        foreach (ref var weight in _weights.AsSpan())
            weight /= Length;
    }

    /// <summary>The numbers of its words, in the order in which they first stand there.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <summary>What each of them weighs, where all weights together have the length one.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The length that the weights had.</summary>
    public double Length { get; }

    /// <summary>The sum of the weights as they were.</summary>
    public double Mass { get; }
}
