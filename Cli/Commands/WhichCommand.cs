using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Which law satisfies a provision of the treaty.</summary>
internal sealed class WhichCommand : ICommand
{
    private readonly Argument<string> _citation = new("CITATION") { Description = "A treaty citation: 6, 6(1)(a)(i), \"UNTOC art 10\", \"TIP art 5\"." };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<string?> _territory = SharedOptions.Territory();
    private readonly Option<string[]> _ifParty = SharedOptions.IfParty();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("which", "Tell which law satisfies a provision of the treaty, and what is missing.") { _citation, _asOf, _territory, _ifParty };
        runner.Bind(command, (arguments, services, cancellationToken) =>
        {
            var library = CommandRunner.Get<Library>(services);
            var id = Answers.TreatyId(library, arguments.GetValue(_citation)!);
            var input = library.Input(arguments.GetValue(_asOf) ?? library.Today, arguments.GetValue(_territory), arguments.GetValue(_ifParty));
            Answers.Which(CommandRunner.Get<Terminal>(services), input, id, reading: null, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
