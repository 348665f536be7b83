using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>Runs a command inside a host made for it.</summary>
internal sealed class CommandRunner(GlobalOptions options, TextWriter output, TextWriter error, TextReader input)
{
    /// <summary>Lets a command do its work with the services of a host.</summary>
    public void Bind(Command command, Func<ParseResult, IServiceProvider, CancellationToken, ExitCode> run) =>
        command.SetAction((ParseResult result, CancellationToken cancellationToken) =>
        {
            using var host = AppHost.Build(options.Read(result), output, error, input);
            return Task.FromResult((int)run(result, host.Services, cancellationToken));
        });

    /// <summary>A service of a host.</summary>
    public static T Get<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
