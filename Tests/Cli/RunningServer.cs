using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace ComplianceEngine.Tests.Cli;

/// <summary>The site on a free port of the loopback address, until it is disposed of.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly WebApplication _app;
    private readonly Library _library;

    private RunningServer(WebApplication app, Library library)
    {
        _app = app;
        _library = library;
        Address = new Uri(app.Urls.First());
    }

    public Uri Address { get; }

    public static async Task<RunningServer> StartAsync(TempFolder folder)
    {
        await ReadWorkspace.CopyToAsync(folder["workspace"]);
        var settings = new Settings { Data = Repository.Data, Workspace = folder["workspace"], Json = false, Quiet = true, Verbose = false, NoColor = true };
        var library = new Library(settings, new Terminal(TextWriter.Null, TextWriter.Null, TextReader.Null, settings, TimeProvider.System), TimeProvider.System);
        var stop = TestContext.Current.CancellationToken;
        var app = WebServer.Create(new Site(library, stop), port: 0);
        await app.StartAsync(stop);
        return new RunningServer(app, library);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(Address, path));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _library.Dispose();
    }
}
