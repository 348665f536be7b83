using System.Runtime.InteropServices;

namespace ComplianceEngine.Corpus.Search;

/// <summary>What a text is about, as a direction in the space of words: each word by how often it stands there and how rare it is (Salton 1971).</summary>
internal sealed class WordDirection
{
    private readonly Dictionary<string, double> _weights;

    private WordDirection(Dictionary<string, double> weights) => _weights = weights;

    /// <summary>The direction of some words; those that only ask are left out.</summary>
    public static WordDirection Of(IEnumerable<string> words, WordRarity rarity)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in words.Where(w => !QuestionWords.Asking.Contains(w)))
            CollectionsMarshal.GetValueRefOrAddDefault(weights, word, out _)++;
        foreach (var (word, count) in weights)
            weights[word] = Math.Log(1 + count) * rarity.Of(word);
        return Along(weights);
    }

    /// <summary>The sum of directions, each by its weight (Rocchio 1971).</summary>
    public static WordDirection Sum(IEnumerable<(WordDirection Direction, double Weight)> parts)
    {
        var sum = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (direction, weight) in parts)
        {
            foreach (var (word, value) in direction._weights)
                sum[word] = sum.GetValueOrDefault(word) + (weight * value);
        }

        return Along(sum);
    }

    /// <summary>How nearly two directions are one, from 0 to 1: the cosine of the angle between them.</summary>
    public double Likeness(WordDirection other)
    {
        var (few, many) = _weights.Count <= other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        return few.Sum(w => w.Value * many.GetValueOrDefault(w.Key));
    }

    /// <summary>Brings weights to length one.</summary>
    private static WordDirection Along(Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        if (length > 0)
        {
            foreach (var (word, weight) in weights)
                weights[word] = weight / length;
        }

        return new WordDirection(weights);
    }
}
