using System.Xml;
using System.Xml.Linq;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Opens XML that came by mail: no entities or outside references, size and depth bounded.</summary>
internal static class SafeXml
{
    private const int DeepestNesting = 200;
    private const long MostCharacters = 200L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreProcessingInstructions = true,
        IgnoreComments = true,
    };

    /// <param name="open">Opens the bytes; called twice, since the nesting is measured before anything is built.</param>
    /// <exception cref="InputException">It is not XML, uses entities, or nests too deep.</exception>
    public static XDocument Load(Func<Stream> open, string name)
    {
        try
        {
            using (var stream = open())
            using (var reader = XmlReader.Create(stream, Settings))
            {
                while (reader.Read())
                {
                    if (reader.Depth > DeepestNesting)
                        throw new InputException("CE0320", Where(reader, name), $"The file nests deeper than {DeepestNesting} levels.");
                }
            }

            using var again = open();
            using var second = XmlReader.Create(again, Settings);
            return XDocument.Load(second, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            throw new InputException("CE0320", new SourceSpan(name, e.LineNumber, Math.Max(1, e.LinePosition)), $"This is not XML that can be read: {e.Message}");
        }
    }

    private static SourceSpan Where(XmlReader reader, string name) =>
        reader is IXmlLineInfo line ? new SourceSpan(name, line.LineNumber, line.LinePosition) : new SourceSpan(name, 0, 0);
}
