using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Commands;

/// <summary>What a draft bill or draft rule would gain and lose; nothing is stored.</summary>
internal sealed class WhatIfCommand : ICommand
{
    private readonly Option<string[]> _with = new("--with") { Description = "A draft: a statute file with what the bill words anew, or a file of mapping rules. May be repeated.", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<DateOnly?> _asOf = SharedOptions.Date("--as-of", "The day to look at (default: the day on which the drafts begin, or today).");
    private readonly Option<string?> _territory = SharedOptions.Territory();
    private readonly Option<string[]> _ifParty = SharedOptions.IfParty();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("whatif", "Lay draft bills or rules over the book, and tell what would be gained and lost. Nothing is stored.") { _with, _asOf, _territory, _ifParty };
        runner.Bind(command, (arguments, services, cancellationToken) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var library = CommandRunner.Get<Library>(services);
            var draft = DraftBook.Read(library, arguments.GetValue(_with)!);
            var day = arguments.GetValue(_asOf) ?? (draft.Begins is { } begins && begins > library.Today ? begins : library.Today);
            var now = library.Input(day, arguments.GetValue(_territory), arguments.GetValue(_ifParty));
            var enacted = now with { Law = draft.Law, Mappings = draft.Mappings, Corpus = draft.Corpus, RuleSet = draft.RuleSet };
            var changes = Reanalysis.Run(Reanalysis.Full(now, cancellationToken), enacted, cancellationToken).Changes;
            if (terminal.IsJson)
                terminal.WriteJson(ChangesJson.Of(changes, "whatif"));
            else
                ChangesText.Write(terminal.Results, changes, "What the drafts would change");
            return ExitCode.Done;
        });
        return command;
    }
}
