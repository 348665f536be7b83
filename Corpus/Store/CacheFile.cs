namespace ComplianceEngine.Corpus.Store;

/// <summary>A file of the workspace that can be made anew from what it was made of.</summary>
public static class CacheFile
{
    /// <summary>Writes it whole or not at all. No error if it can't be: another process writes it, or the folder is read-only.</summary>
    /// <param name="write">Writes a draft at a path.</param>
    public static void Write(string path, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var draft = FormattableString.Invariant($"{path}.{Environment.ProcessId}");
        try
        {
            write(draft);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever needs it next makes it.
        }
    }
}
