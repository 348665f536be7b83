namespace ComplianceEngine.Corpus.Import;

/// <summary>Tells text that recognition of a scan has damaged from clean text.</summary>
public static class OcrQuality
{
    private const double MostOddWords = 0.035;

    /// <summary>Whether many words of a text could not be words: digits or signs inside letters, no vowel in long runs.</summary>
    public static bool IsPoor(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 12 && words.Count(IsOdd) > words.Length * MostOddWords;
    }

    /// <summary>Whether a word could not be one.</summary>
    public static bool IsOdd(string word)
    {
        var core = word.Trim('.', ',', ';', ':', '(', ')', '[', ']', '"', '\'', '“', '”', '‘', '’', '—', '-', '*', '_');
        if (core.Length < 3 || core.All(c => char.IsDigit(c) || c is '.' or ',' or '/' or '-'))
            return false;
        var letters = core.Count(char.IsLetter);
        var hasDigitInside = core.Any(char.IsDigit) && letters > 2 && !char.IsDigit(core[0]) && !char.IsDigit(core[^1]);
        var hasSignInside = core.Any(c => c is '€' or '$' or '{' or '}' or '<' or '>' or '|' or '^' or '~' or '\\' or '!' or '@' or '%');
        var hasCapitalInside = letters > 3 && char.IsLower(core[0]) && core.Skip(1).Any(char.IsUpper);
        var hasNoVowel = letters > 4 && core.All(char.IsAsciiLetterLower) && !core.Any(c => "aeiouy".Contains(c, StringComparison.Ordinal));
        return hasDigitInside || hasSignInside || hasCapitalInside || hasNoVowel;
    }
}
