using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Writes a file whole or not at all.</summary>
internal static class ReportFile
{
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Write(string file, Action<Stream> write)
    {
        var path = Path.GetFullPath(file);
        var draft = path + ".draft";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(draft))
                write(stream);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} can't be written: {e.Message} If it is open in another program, close it there.");
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
