using ComplianceEngine.Corpus.Law;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace ComplianceEngine.Corpus.Diff;

/// <summary>Compares two wordings word by word, and tells a change of substance from one of spelling or printing.</summary>
public sealed class TextDiff
{
    private const int WordsBetween = 3;

    private TextDiff(IReadOnlyList<WordChange> words, bool isSubstantial)
    {
        Words = words;
        IsSubstantial = isSubstantial;
    }

    /// <summary>The words of both texts, in order.</summary>
    public IReadOnlyList<WordChange> Words { get; }

    /// <summary>Whether any difference is one of substance.</summary>
    public bool IsSubstantial { get; }

    /// <summary>Compares two texts.</summary>
    /// <param name="isNoisy">Whether one of them is text of a bad scan, in which small differences say nothing.</param>
    public static TextDiff Compare(string before, string after, bool isNoisy)
    {
        var result = new Differ().CreateDiffs(TextNormaliser.ForHash(before), TextNormaliser.ForHash(after), ignoreWhiteSpace: false, ignoreCase: false, new DelimiterChunker([' ']));
        var words = new List<WordChange>();
        var isSubstantial = false;
        var at = 0;
        foreach (var block in isNoisy ? Merge(result.DiffBlocks) : result.DiffBlocks)
        {
            Add(words, WordChangeKind.Kept, result.PiecesOld, at, block.DeleteStartA);
            var deleted = Join(result.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            var inserted = Join(result.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            if (deleted.Length > 0)
                words.Add(new WordChange(WordChangeKind.Deleted, deleted));
            if (inserted.Length > 0)
                words.Add(new WordChange(WordChangeKind.Inserted, inserted));
            isSubstantial |= ChangeWeight.IsSubstantial(deleted, inserted, isNoisy);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(words, WordChangeKind.Kept, result.PiecesOld, at, result.PiecesOld.Count);
        return new TextDiff(words, isSubstantial);
    }

    /// <summary>Joins differences with a few words between them: a scan that runs words together breaks one difference into many.</summary>
    private static List<DiffBlock> Merge(IList<DiffBlock> blocks)
    {
        var merged = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (merged.Count > 0 && merged[^1] is var last && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) is var between && between <= WordsBetween * 2)
            {
                merged[^1] = new DiffBlock(
                    last.DeleteStartA, block.DeleteStartA + block.DeleteCountA - last.DeleteStartA, last.InsertStartB, block.InsertStartB + block.InsertCountB - last.InsertStartB);
            }
            else
            {
                merged.Add(block);
            }
        }

        return merged;
    }

    private static void Add(List<WordChange> words, WordChangeKind kind, IReadOnlyList<string> pieces, int from, int to)
    {
        if (to > from)
            words.Add(new WordChange(kind, Join(pieces, from, to)));
    }

    private static string Join(IReadOnlyList<string> pieces, int from, int to) => string.Concat(pieces.Skip(from).Take(to - from));
}
