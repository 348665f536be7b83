using System.CommandLine;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>A command of the program.</summary>
internal interface ICommand
{
    /// <summary>Its name, options and arguments, set up to run it.</summary>
    Command Define(CommandRunner runner);
}
