using System.Text.RegularExpressions;

namespace ComplianceEngine.Tests.Support;

/// <summary>A command as the documents tell people to paste it.</summary>
internal static partial class PastedCommand
{
    public const string Prefix = "dotnet run --project Cli -- ";

    /// <summary>The program's arguments, quotes taken off.</summary>
    public static IEnumerable<string> Arguments(string command)
    {
        Assert.StartsWith(Prefix, command, StringComparison.Ordinal);
        return Words().Matches(command[Prefix.Length..]).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Value);
    }

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
