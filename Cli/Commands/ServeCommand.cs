using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Web;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The same answers, to look at in a browser on this machine.</summary>
internal sealed class ServeCommand : ICommand
{
    private readonly Option<int> _port = new("--port") { Description = "The port on 127.0.0.1.", HelpName = "N", DefaultValueFactory = _ => 8737 };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("serve", "Show matrix, proofs, law, search and comparison as a page on 127.0.0.1. Read-only.") { _port };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var port = arguments.GetValue(_port);
        if (port is < 1 or > 65535)
            throw new UsageException("--port takes a number from 1 to 65535.");
        var site = new Site(CommandRunner.Get<Library>(services), cancellationToken);
        site.WarmUp();
        var app = WebServer.Create(site, port);
        try
        {
            app.StartAsync(cancellationToken).GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            throw new UsageException($"Port {port.ToString(System.Globalization.CultureInfo.InvariantCulture)} can't be used: {e.Message} Choose another with --port.");
        }

        terminal.Line(FormattableString.Invariant($"http://127.0.0.1:{port}/ (stop with Ctrl+C)"));
        cancellationToken.WaitHandle.WaitOne();
        app.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        throw new OperationCanceledException(cancellationToken);
    }
}
