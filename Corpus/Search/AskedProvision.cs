namespace ComplianceEngine.Corpus.Search;

/// <summary>How a provision is asked for.</summary>
/// <param name="Phrases">Its heading, then its plain words.</param>
/// <param name="Direction">The direction of all their words together.</param>
internal sealed record AskedProvision(IReadOnlyList<Phrase> Phrases, WordDirection Direction)
{
    public Phrase Heading => Phrases[0];
}
