namespace ComplianceEngine.Corpus.Store;

/// <summary>A file of the workspace that can be made anew from what it was made of.</summary>
public static class CacheFile
{
    /// <summary>Writes it whole or not at all. No error if it can't be: another process writes it, or the folder is read-only.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            WholeFile.Write(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever needs it next makes it.
        }
    }
}
