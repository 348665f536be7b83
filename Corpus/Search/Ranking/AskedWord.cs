namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A word by which provisions are asked for.</summary>
/// <param name="Text">The word as it is analysed.</param>
/// <param name="Number">Stands for it where many provisions are compared.</param>
/// <param name="Rarity">How much it tells by how rare it is (<see cref="WordRarity"/>).</param>
/// <param name="Weight">How much it tells in a phrase: nothing where it only asks.</param>
/// <param name="Kinds">The kinds of things that it names, by number.</param>
internal sealed record AskedWord(string Text, int Number, double Rarity, double Weight, int[] Kinds)
{
    /// <summary>Whether it says anything of what is asked for.</summary>
    public bool Tells => Weight > 0;
}
