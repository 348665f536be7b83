using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Cli.Reports;

/// <summary>A file that the user asked for.</summary>
internal static class ReportFile
{
    /// <summary>Writes it whole or not at all, its folder too where there is none.</summary>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Write(string file, Action<Stream> write)
    {
        var path = Path.GetFullPath(file);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} can't be written: {e.Message} If it is open in another program, close it there.");
        }
    }
}
