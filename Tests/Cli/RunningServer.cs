using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ComplianceEngine.Tests.Cli;

/// <summary>The site on a free port of the loopback address, until it is disposed of.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly WebApplication _app;
    private readonly IHost _host;

    private RunningServer(WebApplication app, IHost host)
    {
        _app = app;
        _host = host;
        Address = new Uri(app.Urls.First());
    }

    public Uri Address { get; }

    public static async Task<RunningServer> StartAsync(TempFolder folder)
    {
        await ReadWorkspace.CopyToAsync(folder["workspace"]);
        var settings = new Settings { Data = Repository.Data, Workspace = folder["workspace"], Json = false, Quiet = true, Verbose = false, NoColor = true };
        var host = AppHost.Build(settings, TextWriter.Null, TextWriter.Null, TextReader.Null);
        var stop = TestContext.Current.CancellationToken;
        var app = WebServer.Create(new Site(host.Services.GetRequiredService<Library>(), stop), port: 0);
        await app.StartAsync(stop);
        return new RunningServer(app, host);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(Address, path));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _host.Dispose();
    }
}
