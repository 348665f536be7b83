using System.CommandLine;
using ComplianceEngine.Cli.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>Runs a command inside a host made for it.</summary>
internal sealed class CommandRunner(GlobalOptions options, TextWriter output, TextWriter error, TextReader input)
{
    /// <summary>Lets a command do its work with the services of a host.</summary>
    /// <param name="begin">What the work will wait for, begun while the host is made.</param>
    public void Bind(
        Command command,
        Func<ParseResult, IServiceProvider, CancellationToken, ExitCode> run,
        Action<ParseResult, Library, CancellationToken>? begin = null) =>
        command.SetAction((ParseResult result, CancellationToken cancellationToken) =>
        {
            var settings = options.Read(result);
            var terminal = new Terminal(output, error, input, settings, TimeProvider.System);
            using var library = new Library(settings, terminal, TimeProvider.System);
            begin?.Invoke(result, library, cancellationToken);
            using var host = AppHost.Build(settings, terminal, library);
            return Task.FromResult((int)run(result, host.Services, cancellationToken));
        });

    /// <summary>A service of a host.</summary>
    public static T Get<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
