using ComplianceEngine.Cli.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>The host: nothing is read from the current folder or the user's home; all that counts is on the command line.</summary>
internal static class AppHost
{
    public static IHost Build(Settings settings, TextWriter output, TextWriter error, TextReader input)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Terminal(output, error, input, settings, TimeProvider.System));
        builder.Services.AddSingleton<Library>();
        return builder.Build();
    }
}
