using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await CommandLine.RunAsync(arguments, Console.Out, Console.Error, Console.In);
    }
}
