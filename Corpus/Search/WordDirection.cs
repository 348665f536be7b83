namespace ComplianceEngine.Corpus.Search;

/// <summary>What a provision is about, as a direction in the space of words: each word by how often it stands there and how rare it is (Salton 1971).</summary>
internal sealed class WordDirection
{
    private readonly int[] _words;
    private readonly double[] _weights;

    /// <param name="words">Its words; those that only ask are left out.</param>
    public WordDirection(IEnumerable<AskedWord> words)
    {
        var counted = words.Where(w => w.Tells).GroupBy(w => w.Number).Select(g => (Number: g.Key, Weight: Math.Log(1 + g.Count()) * g.First().Rarity)).ToList();
        Length = Math.Sqrt(counted.Sum(w => w.Weight * w.Weight));
        Mass = counted.Sum(w => w.Weight);
        _words = [.. counted.Select(w => w.Number)];
        _weights = [.. counted.Select(w => w.Weight / Length)];
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
