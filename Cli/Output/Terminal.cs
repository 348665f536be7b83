using ComplianceEngine.Cli.Hosting;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>Where a command writes: results to one side, progress and warnings to the other.</summary>
internal sealed class Terminal
{
    private const int WidthWhenPiped = 180;

    private readonly Settings _settings;
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly TextReader _input;
    private readonly Lazy<IAnsiConsole> _results; // It takes a while to find out what a terminal can do.

    public Terminal(TextWriter output, TextWriter error, TextReader input, Settings settings, TimeProvider clock)
    {
        _settings = settings;
        _input = input;
        _output = output;
        _error = error;
        _results = new Lazy<IAnsiConsole>(() => Console(output, settings));
        Work = settings.Quiet ? null : new ProgressLine(error, ReferenceEquals(error, System.Console.Error) && !System.Console.IsErrorRedirected, clock);
    }

    /// <summary>For tables, trees and text.</summary>
    public IAnsiConsole Results => _results.Value;

    /// <summary>Whether the user asked for more.</summary>
    public bool IsVerbose => _settings.Verbose;

    /// <summary>Where long work tells how far it is; null where the user wants no talk.</summary>
    public IProgress<Corpus.Diagnostics.WorkProgress>? Work { get; }

    /// <summary>Whether results go out as JSON.</summary>
    public bool IsJson => _settings.Json;

    /// <summary>Writes the one JSON document.</summary>
    public void WriteJson(object document) => _output.WriteLine(Json.JsonText.Of(document));

    /// <summary>Writes a line of results as it is, whatever the width of the terminal.</summary>
    public void Line(string text) => _output.WriteLine(text);

    /// <summary>Asks, and reads a line of answer; null where the input has ended.</summary>
    public string? Ask(string question)
    {
        _output.Write(question + " ");
        _output.Flush();
        return _input.ReadLine()?.Trim();
    }

    /// <summary>All that is given as input.</summary>
    public string ReadInput() => _input.ReadToEnd();

    /// <summary>Tells of work done.</summary>
    public void Progress(string message)
    {
        if (!_settings.Quiet)
            _error.WriteLine(message);
    }

    /// <summary>Tells what only those want to know who asked for more.</summary>
    public void Detail(string message)
    {
        if (_settings.Verbose)
            _error.WriteLine(message);
    }

    /// <summary>Tells of something that the user should know.</summary>
    public void Warn(string message) => _error.WriteLine($"warning: {message}");

    /// <summary>Tells of something wrong or doubtful in the user's input.</summary>
    public void Tell(Corpus.Diagnostics.Diagnostic diagnostic) => _error.WriteLine(diagnostic.ToString());

    private static IAnsiConsole Console(TextWriter writer, Settings settings)
    {
        var isTerminal = ReferenceEquals(writer, System.Console.Out) && !System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isTerminal ? writer : new TrimmedLines(writer)),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && !settings.NoColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = WidthWhenPiped;
        return console;
    }
}
