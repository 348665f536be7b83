using System.Text;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>A word of a text, and what filters make of it.</summary>
internal sealed class KnownWord
{
    /// <param name="letters">The word as it stands in the text.</param>
    /// <param name="written">As it is written, but for case and the like.</param>
    /// <param name="made">What comes out at last.</param>
    public KnownWord(string letters, string written, string made)
    {
        // Most words come out as they stand: what is one text is kept once, so that more words stay in the processor's memory.
        Letters = letters;
        Written = written == letters ? letters : written;
        Made = made == Written ? Written : made;
        WrittenTerm = Encoding.UTF8.GetBytes(Written);
        MadeTerm = ReferenceEquals(Made, Written) ? WrittenTerm : Encoding.UTF8.GetBytes(Made);
    }

    public string Letters { get; }

    public string Written { get; }

    public string Made { get; }

    /// <summary><see cref="Written"/> as an index keeps it.</summary>
    public byte[] WrittenTerm { get; }

    /// <summary><see cref="Made"/> as an index keeps it.</summary>
    public byte[] MadeTerm { get; }

    /// <summary>The number of the last text that had the word, for who counts texts.</summary>
    public int LastText { get; set; }
}
