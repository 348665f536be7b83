using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ComplianceEngine.Cli.Web;

/// <summary>A page of HTML under way. Text goes in encoded; only this type's own methods write marks.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "a", "strong", "span", "del", "ins", "mark", "i", "b", "label", "option" };
    private readonly StringBuilder _html = new();

    /// <summary>Encodes text for use between marks or inside an attribute's quotes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Text, encoded.</summary>
    public HtmlPage Text(string text)
    {
        _html.Append(Encode(text));
        return this;
    }

    /// <summary>An element with text inside.</summary>
    public HtmlPage Element(string name, string text, params (string Name, string? Value)[] attributes) => Open(name, attributes).Text(text).Close(name);

    /// <summary>An element's opening mark.</summary>
    public HtmlPage Open(string name, params (string Name, string? Value)[] attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                _html.Append(' ').Append(attribute).Append("=\"").Append(Encode(value)).Append('"');
        }

        _html.Append('>');
        return this;
    }

    /// <summary>An element's closing mark.</summary>
    public HtmlPage Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        if (!Inline.Contains(name))
            _html.Append('\n');
        return this;
    }

    /// <summary>Marks that this program wrote itself, such as a drawing.</summary>
    public HtmlPage Marks(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>A link.</summary>
    public HtmlPage Link(string address, string text, string? style = null) => Element("a", text, ("href", address), ("class", style));

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary>The whole page as one file that needs nothing else.</summary>
    /// <param name="head">Marks at the top of the body, before the main part.</param>
    public static string Whole(string title, string head, string body, string foot) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(title)}</title>
        <link rel="icon" href="{WebAssets.Icon}">
        <style>
        {WebAssets.Style}</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        {head}<main id="main">
        {body}</main>
        <footer>{foot}</footer>
        <script>
        {WebAssets.Script}</script>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
