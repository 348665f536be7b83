namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>A file that somebody gives by its name.</summary>
public static class InputFile
{
    /// <summary>The file, where there is one and it is no larger than it may be.</summary>
    /// <param name="largest">In bytes; told in MB.</param>
    /// <exception cref="InputException">The file is missing or too large.</exception>
    public static FileInfo Find(string path, long largest)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new InputException(Diagnostic.NoSuchFile(path));
        if (file.Length > largest)
            throw new InputException("CE0302", new SourceSpan(path, 0, 0), $"The file is larger than {largest / (1024 * 1024)} MB.");
        return file;
    }
}
