using ComplianceEngine.Cli.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>The host: nothing is read from the current folder or the user's home; all that counts is on the command line.</summary>
internal static class AppHost
{
    /// <summary>Makes a host. Whoever made the library disposes of it.</summary>
    public static IHost Build(Settings settings, Terminal terminal, Library library)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(terminal);
        builder.Services.AddSingleton(library);
        return builder.Build();
    }
}
