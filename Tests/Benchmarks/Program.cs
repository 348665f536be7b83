using System.Globalization;
using ComplianceEngine.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

switch (args)
{
    case ["import", var path, .. var more]:
        ImportTable.Run(path, more.Contains("--headings"));
        break;
    case [] or ["engine"]:
        EngineTable.Run();
        break;
    default:
        Console.Error.WriteLine("Benchmarks: engine; import PATH [--headings].");
        return 2;
}

return 0;
