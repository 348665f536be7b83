using ComplianceEngine.Corpus.Search;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>Search results on a terminal.</summary>
internal static class HitList
{
    /// <summary>Makes ready what else the first result waits for.</summary>
    public static void Prepare(Terminal terminal)
    {
        _ = terminal.Results;
        AnsiConsole
            .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null), Interactive = InteractionSupport.No })
            .Write(SnippetLine(new Snippet("words", [(0, 5)])));
    }

    public static void Write(IAnsiConsole console, SearchResult result)
    {
        if (result.Note is { } note)
            console.Write(new Text($"{note}\n", new Style(Color.Yellow)));
        if (result.Hits.Count == 0)
        {
            console.Write(new Text("Nothing in the law book matches.\n"));
            return;
        }

        foreach (var hit in result.Hits)
        {
            console.Write(new Text($"{hit.Citation}, {hit.Provision.Heading}{(hit.IsWeak ? " (holds a part of what was asked)" : string.Empty)}\n", new Style(hit.IsWeak ? Color.Grey : Color.Default, decoration: Decoration.Bold)));
            console.Write(SnippetLine(hit.Snippet));
            if (hit.AskedAs is { } asked)
                console.Write(new Padder(new Text($"asked as: {asked}", new Style(Color.Grey)), new Padding(4, 0, 0, 0)));
            console.WriteLine();
        }
    }

    private static Padder SnippetLine(Snippet snippet)
    {
        var line = new Paragraph();
        var at = 0;
        foreach (var (start, length) in snippet.Matches)
        {
            line.Append(snippet.Text[at..start]);
            line.Append(snippet.Text.Substring(start, length), new Style(Color.Yellow, decoration: Decoration.Underline));
            at = start + length;
        }

        line.Append(snippet.Text[at..]);
        return new Padder(line, new Padding(4, 0, 0, 0));
    }
}
