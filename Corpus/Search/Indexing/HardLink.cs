using System.Runtime.InteropServices;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>A second name for a file that is not written again: it takes no time, however large the file is.</summary>
internal static class HardLink
{
    /// <summary>Gives a file a second name, or copies it where the file system has no such names or its end is elsewhere.</summary>
    /// <exception cref="IOException">It can't be copied either.</exception>
    public static void MakeOrCopy(string file, string second)
    {
        if (!TryMake(file, second))
            File.Copy(file, second);
    }

    private static bool TryMake(string file, string second)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(second, file, IntPtr.Zero) : Link(file, second) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string second, string file, IntPtr security);

    [DllImport("libc", EntryPoint = "link", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPUTF8Str)] string second);
}
