namespace ComplianceEngine.Corpus.Citations;

/// <summary>What a citation turned out to be. One of the nested cases.</summary>
public abstract record CitationReading
{
    private CitationReading()
    {
    }

    /// <summary>The provision is in the book.</summary>
    public sealed record Found(ProvisionId Provision) : CitationReading;

    /// <summary>A whole statute is meant.</summary>
    public sealed record WholeStatute(StatuteId Statute) : CitationReading;

    /// <summary>The statute is in the book; the provision is not.</summary>
    /// <param name="Nearest">The provision around it that is, where there is one.</param>
    public sealed record NoSuchProvision(StatuteId Statute, string Path, ProvisionId? Nearest) : CitationReading;

    /// <summary>A provision is named, of a statute that the book does not have.</summary>
    public sealed record UnknownStatute(string Name) : CitationReading;

    /// <summary>The name fits several statutes.</summary>
    public sealed record Ambiguous(string Name, IReadOnlyList<StatuteId> Candidates) : CitationReading;

    /// <summary>The text names no provision and no statute.</summary>
    public sealed record NotACitation : CitationReading;
}
