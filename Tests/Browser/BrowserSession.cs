using ComplianceEngine.Tests.Cli;
using ComplianceEngine.Tests.Support;
using Microsoft.Playwright;

namespace ComplianceEngine.Tests.Browser;

/// <summary>One browser and one site for all tests of pages: the machine's own Chromium, or skipped tests where there is none.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private const string Override = "COMPLIANCE_CHROMIUM";
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly TempFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningServer? _server;

    public Uri Address => _server!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
        _server = await RunningServer.StartAsync(_folder);
    }

    /// <summary>An empty page of a width; whatever goes wrong in its script fails the test that closes it.</summary>
    internal async Task<OpenPage> OpenAsync(int width = 1280)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium on this machine. Install one, or name it in {Override}.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = ColorScheme.Light,
            AcceptDownloads = true,
        });
        return new OpenPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable(Override) is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);
}
