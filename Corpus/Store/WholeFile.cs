namespace ComplianceEngine.Corpus.Store;

/// <summary>Writes a file whole or not at all.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var draft = FormattableString.Invariant($"{path}.{Environment.ProcessId}.draft");
        try
        {
            using (var stream = File.Create(draft))
                write(stream);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
