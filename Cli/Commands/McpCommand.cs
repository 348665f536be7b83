using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The same answers for assistants, over the Model Context Protocol on standard input and output.</summary>
internal sealed class McpCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("mcp", "Answer assistants over the Model Context Protocol on stdio: search, which, explain, provision, cite. Read-only.");
        runner.Bind(command, (_, services, cancellationToken) =>
        {
            var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
            builder.Services.AddSingleton(CommandRunner.Get<Library>(services));
            builder.Services.AddMcpServer(o => o.ServerInfo = new() { Name = "compliance", Version = Library.Version }).WithStdioServerTransport().WithTools<AssistantTools>();
            using var host = builder.Build();
            host.RunAsync(cancellationToken).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
