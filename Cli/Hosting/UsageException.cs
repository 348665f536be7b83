namespace ComplianceEngine.Cli.Hosting;

/// <summary>The command line asks for something that can't be. Ends the program with 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
