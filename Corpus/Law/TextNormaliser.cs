using System.Text;

namespace ComplianceEngine.Corpus.Law;

/// <summary>Makes texts comparable that differ only in how they were printed.</summary>
public static class TextNormaliser
{
    /// <summary>Compatibility forms (NFKC), plain quotes and dashes, single spaces.</summary>
    public static string ForHash(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            var plain = Plain(c);
            if (plain == ' ')
            {
                if (result.Length > 0 && result[^1] != ' ')
                    result.Append(' ');
            }
            else if (plain != '\0')
            {
                result.Append(plain);
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>
    /// Takes out control characters, which a terminal or a spreadsheet would act on, and what no XML document may hold
    /// (XML 1.0, section 2.2): halves of surrogate pairs, U+FFFE and U+FFFF. Line ends stay.
    /// </summary>
    public static string WithoutControls(string text)
    {
        var i = 0;
        while (i < text.Length && !IsUnwanted(text, i))
            i++;
        return i == text.Length ? text : new string([.. text.Where((_, at) => !IsUnwanted(text, at))]);
    }

    /// <summary>A text cut at a word so that it is no longer than so many characters.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var space = text.LastIndexOf(' ', length - 1);
        return text[..(space > length / 2 ? space : length - 1)] + "…";
    }

    private static bool IsUnwanted(string text, int at) => text[at] switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and <= '\uDBFF' => at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u2032' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u00AD' or '\u200B' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsControl(c) => '\0',
        _ => c,
    };
}
