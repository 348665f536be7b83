using System.Security.Cryptography;
using System.Text;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Oscal;

/// <summary>Our ids as OSCAL writes them: tokens, which hold no slash, and UUIDs of version 5 (RFC 4122, section 4.3), the same for the same id.</summary>
internal static class OscalName
{
    /// <summary>The name space of all our properties, and of the UUIDs.</summary>
    public const string Namespace = "https://compliance-engine.example/ns/oscal";

    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static string Of(ObligationId id) => Token(id.ToString());

    public static string Of(ElementId id) => $"{Of(id.Obligation)}_el.{id.Name}";

    public static string Of(ProvisionId id) => Token(id.ToString());

    /// <summary>An article as a group: a duty may have the id of its article, and a group may not have that of a control.</summary>
    public static string Article(string id) => Token(id) + "_art";

    /// <summary>The UUID of a thing of a kind.</summary>
    public static string Uuid(string kind, string id)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. UrlNamespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{Namespace}/{kind}/{id}")], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString();
    }

    private static string Token(string id)
    {
        var first = id.IndexOf('/', StringComparison.Ordinal);
        return first < 0 ? id : id[..first] + "-" + id[(first + 1)..].Replace('/', '.');
    }
}
