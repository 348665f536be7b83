using Microsoft.Playwright;

namespace ComplianceEngine.Tests.Browser;

/// <summary>A page that remembers what went wrong in it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _wrong = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _wrong.Add(message.Text);
        };
        page.PageError += (_, error) => _wrong.Add(error);
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_wrong);
    }
}
