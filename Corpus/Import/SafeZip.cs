using System.IO.Compression;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Opens parts of a zip package that came by mail: what a part unpacks to is bounded, whatever the package says it is.</summary>
internal static class SafeZip
{
    private const int LargestPart = 64 * 1024 * 1024;

    /// <summary>A part's bytes; null where the package has no such part.</summary>
    /// <exception cref="InputException">It is no zip package, or the part is too large.</exception>
    public static byte[]? Read(string path, string part)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
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
            throw new InputException("CE0322", new SourceSpan(path, 0, 0), $"The file is damaged, locked, or not what its name says: {e.Message}");
        }
    }
}
