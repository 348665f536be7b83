using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The proof of a status.</summary>
internal sealed class ExplainCommand : ICommand
{
    private readonly Argument<string> _citation = new("CITATION") { Description = "A treaty citation: 6, 6(1)(a)(i), \"UNTOC art 10\"." };
    private readonly Option<string?> _territory = SharedOptions.Territory();
    private readonly Option<string[]> _ifParty = SharedOptions.IfParty();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<int?> _depth = new("--depth") { Description = "How many levels to show (default: all).", HelpName = "N" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("explain", "Prove a status: down to sections, conditions, rules, authors and dates.") { _citation, _territory, _asOf, _ifParty, _depth };
        runner.Bind(command, (arguments, services, cancellationToken) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var library = CommandRunner.Get<Library>(services);
            var id = Answers.TreatyId(library, arguments.GetValue(_citation)!);
            var input = library.Input(arguments.GetValue(_asOf) ?? library.Today, arguments.GetValue(_territory), arguments.GetValue(_ifParty));
            var proof = ComplianceAnalysis.Run(input, cancellationToken).Explain(id).Cut(arguments.GetValue(_depth) ?? int.MaxValue);
            if (terminal.IsJson)
                terminal.WriteJson(ProofJson.Of(proof));
            else
                ProofTree.Write(terminal.Results, proof);
            return ExitCode.Done;
        });
        return command;
    }
}
