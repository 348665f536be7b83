using System.IO.Compression;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Opens parts of a zip package that came by mail: what a part unpacks to is bounded, whatever the package says it is.</summary>
public static class SafeZip
{
    private const int LargestPart = 64 * 1024 * 1024;

    /// <summary>The names of a package's parts.</summary>
    /// <exception cref="InputException">It is no zip package.</exception>
    public static IReadOnlyList<string> Names(string path)
    {
        try
        {
            using var archive = OpenShared(path);
            return [.. archive.Entries.Select(e => e.FullName)];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw Damaged(path, e);
        }
    }

    /// <summary>Unpacks all parts, keeping nothing, to see that they stay within a bound.</summary>
    /// <exception cref="InputException">It is no zip package, or unpacks to more.</exception>
    public static void MustUnpackWithin(string path, long bytes)
    {
        try
        {
            using var archive = OpenShared(path);
            var buffer = new byte[81920];
            var left = bytes;
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                int read;
                while ((read = stream.Read(buffer)) > 0)
                {
                    if ((left -= read) < 0)
                        throw new InputException("CE0321", new SourceSpan(path, 0, 0), $"The file unpacks to more than {bytes / (1024 * 1024)} MB.");
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw Damaged(path, e);
        }
    }

    /// <summary>A part's bytes; null where the package has no such part.</summary>
    /// <exception cref="InputException">It is no zip package, or the part is too large.</exception>
    public static byte[]? Read(string path, string part)
    {
        try
        {
            using var archive = OpenShared(path);
            if (archive.GetEntry(part) is not { } entry)
                return null;
            using var stream = entry.Open();
            using var result = new MemoryStream();
            var buffer = new byte[81920];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                result.Write(buffer, 0, read);
                if (result.Length > LargestPart)
                    throw new InputException("CE0321", new SourceSpan(path, 0, 0), $"A part of the file unpacks to more than {LargestPart / (1024 * 1024)} MB.");
            }

            return result.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw Damaged(path, e);
        }
    }

    /// <summary>A file that is open in an Office program can be read all the same.</summary>
    private static ZipArchive OpenShared(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw;
        }
    }

    private static InputException Damaged(string path, Exception cause) =>
        new("CE0322", new SourceSpan(path, 0, 0), $"The file is damaged, locked, or not what its name says: {cause.Message}");
}
