using System.Globalization;
using ComplianceEngine.Corpus.Search.Indexing;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ComplianceEngine.Corpus.Search;

/// <summary>The fields of the index.</summary>
internal static class Fields
{
    /// <summary>Changes when documents are made in another way, or words brought to other stems.</summary>
    public const string Layout = "24";

    public const string Id = "id";
    public const string Statute = "statute";
    public const string Heading = "heading";
    public const string Body = "body";
    public const string Exact = "exact";
    public const string Title = "title";
    public const string HeadingKey = "headingkey";
    public const string Parts = "parts";
    public const string Number = "number";
    public const string Duty = "duty";
    public const string Plain = "plain";
    public const string Kind = "kind";

    /// <summary>What a provision, or a clause of it, is mapped to: duties and all that holds them.</summary>
    public const string Treaty = "treaty";

    /// <summary>The duties that a provision itself is mapped to; as a value, their articles.</summary>
    public const string Mapped = "mapped";

    public const string Offence = "offence";
    public const string Extent = "extent";
    public const string From = "from";
    public const string To = "to";

    /// <summary>The heading, then the phrases of plain words, as they are written; for those that are shown.</summary>
    public const string Asked = "asked";

    /// <summary>The words of all of these, as the index knows them (<see cref="AskedWording"/>).</summary>
    public const string AskedWords = "askedwords";

    /// <summary>The section that a clause comes after; what is defined and what a schedule lists answers by itself.</summary>
    public const string Section = "section";

    /// <summary>What the provision does (<see cref="ProvisionRole"/>), by its name: Lucene measures a number anew with each document.</summary>
    public const string Role = "role";

    public const string Sort = "sort";

    /// <summary>In place of a last day where there is none; sorts after every day.</summary>
    public const string Open = "open";

    /// <summary>Words of which it is only kept that they stand in a provision: neither how often nor where.</summary>
    public static FieldType Presence { get; } = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    /// <summary>A day as a term that sorts as days do: a law book has few different ones, and Lucene's numbers take longer to begin with.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
