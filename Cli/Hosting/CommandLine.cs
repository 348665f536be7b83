using System.CommandLine;
using ComplianceEngine.Cli.Commands;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>Reads the command line, runs the command, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    private static readonly ICommand[] Commands =
    [
        new AnalyzeCommand(), new WhichCommand(), new QueryCommand(), new SearchCommand(), new ExplainCommand(),
        new RerunCommand(), new ChangesCommand(), new WhatIfCommand(), new TimelineCommand(),
        new QuestionnaireCommand(), new CompareCommand(), new ServeCommand(), new McpCommand(),
        new CorpusCommand(), new CiteCommand(), new RulesCommand(), new DoctorCommand(),
    ];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, TextReader input)
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Which law satisfies which duty of a treaty: a compliance gap matrix, explained down to the section.");
        options.AddTo(root);
        var runner = new CommandRunner(options, output, error, input);
        foreach (var command in Commands)
            root.Subcommands.Add(command.Define(runner));

        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (var message in result.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
                await error.WriteLineAsync($"error: {message}");
            await error.WriteLineAsync("Run 'compliance --help' for what there is.");
            return (int)ExitCode.WrongInput;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            return (int)await TellAsync(e, error);
        }
    }

    private static async Task<ExitCode> TellAsync(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case InputException input:
                foreach (var diagnostic in input.Diagnostics)
                    await error.WriteLineAsync(diagnostic.ToString());
                return ExitCode.WrongInput;
            case UsageException:
                await error.WriteLineAsync($"error: {exception.Message}");
                return ExitCode.WrongInput;
            case StoreException:
                await error.WriteLineAsync($"error: {exception.Message}");
                return ExitCode.Failed;
            case OperationCanceledException:
                await error.WriteLineAsync("Cancelled.");
                return ExitCode.Cancelled;
            default:
                await error.WriteLineAsync($"This is a bug in compliance {Library.Version}; please report it with what follows.");
                await error.WriteLineAsync(exception.ToString());
                return ExitCode.Failed;
        }
    }
}
