using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Shows a provision or a statute.</summary>
internal sealed class CorpusShowCommand : ICommand
{
    private readonly Argument<string[]> _citation = new("CITATION") { Description = "As in \"s. 3 AMLA\", \"section 365-B PPC\", pk/amla-2010/s3.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("show", "Show a provision, or a whole statute, as it stands on a day.") { _citation, _asOf };
        runner.Bind(command, (arguments, services, _) =>
        {
            var library = CommandRunner.Get<Library>(services);
            var text = string.Join(' ', arguments.GetValue(_citation)!);
            Answers.Show(CommandRunner.Get<Terminal>(services), library, library.Citations.Read(text), text, arguments.GetValue(_asOf) ?? library.Today, note: null);
            return ExitCode.Done;
        });
        return command;
    }
}
